package vn.kehoach.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in our jar's manifest. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"kehoach " + (version == null ? "(chưa đóng gói)" : version)};
  }

  /** {@code 0} when the classes are not packed. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }
}
