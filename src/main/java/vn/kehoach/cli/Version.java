package vn.kehoach.cli;

/** The version in our jar's manifest. */
final class Version {

  private Version() {}

  static String words() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "kehoach " + (version == null ? "(chưa đóng gói)" : version);
  }

  /** {@code 0} when the classes are not packed. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }
}
