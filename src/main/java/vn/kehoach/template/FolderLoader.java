package vn.kehoach.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Source;

/** FreeMarker's door to {@link TemplateFinder}: it can ask for names, and gets what the finder allows. */
record FolderLoader(TemplateFinder finder) implements TemplateLoader {

  private record Named(String name, Source source) {}

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return finder.find(name).map(source -> new Named(name, source)).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    Named named = (Named) source;
    return new StringReader(TagPlaces.mark(named.name(), named.source()));
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
