package vn.kehoach.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A FreeMarker configuration whose templates can be stopped: at every step they check whether {@link Watchdog} has
 * interrupted them.
 */
final class GuardedConfiguration extends Configuration {

  private final TemplateFinder finder;
  private final Map<String, Template> shipped = new HashMap<>();
  private final Set<Template> guarded = Collections.newSetFromMap(new IdentityHashMap<>());

  GuardedConfiguration(Version improvements, TemplateFinder finder) {
    super(improvements);
    this.finder = finder;
  }

  /** All templates pass through here, including imported and included ones. */
  @Override
  public @Nullable Template getTemplate(
      String name, @Nullable Locale locale, @Nullable Object condition, @Nullable String encoding, boolean parse,
      boolean ignoreMissing) throws IOException {
    // no thread may run a template while it is being changed
    synchronized (guarded) {
      Template ready = parse && finder.isShipped(name)
          ? shipped.computeIfAbsent(name, asked -> ParsedTemplates.make(asked, this)) : null;
      if (ready != null) {
        return ready;
      }
      Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
      if (template != null && guarded.add(template)) {
        _CoreAPI.addThreadInterruptedChecks(template);
      }
      return template;
    }
  }
}
