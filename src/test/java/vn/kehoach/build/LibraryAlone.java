package vn.kehoach.build;

import java.util.Map;

/**
 * Loads a library by itself: its classes come from the given files, whatever else is on the class path of the tests.
 */
final class LibraryAlone extends ClassLoader {

  private final Map<String, byte[]> files;

  /**
   * @param files class files by path
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
