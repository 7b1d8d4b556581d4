package vn.kehoach.build;

import java.util.Map;

/** A library by itself: its classes from these files, whatever else is on the path of the tests. */
final class LibraryAlone extends ClassLoader {

  private final Map<String, byte[]> files;

  /**
   * @param files class files by their paths
   */
  LibraryAlone(Map<String, byte[]> files) {
    super(LibraryAlone.class.getClassLoader());
    this.files = files;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] file = files.get(name.replace('.', '/') + ".class");
    if (file == null) {
      return super.loadClass(name, resolve);
    }
    Class<?> known = findLoadedClass(name);
    return known == null ? defineClass(name, file, 0, file.length) : known;
  }
}
