package vn.kehoach.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker access to {@link TemplateFinder}: it can only ask for names. */
record FolderLoader(TemplateFinder finder) implements TemplateLoader {

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return finder.has(name) ? name : null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    String name = (String) source;
    return new StringReader(TagPlaces.mark(name, finder.find(name).orElseThrow()));
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
