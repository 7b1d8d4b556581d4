package vn.kehoach.cli;

/** The version from the manifest of the jar. */
final class Version {

  private Version() {}

  static String words() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "kehoach " + (version == null ? "(chưa đóng gói)" : version);
  }

  /** {@code 0} if the classes are not packed in a jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }
}
