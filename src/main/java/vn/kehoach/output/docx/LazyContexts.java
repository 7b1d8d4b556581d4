package vn.kehoach.output.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.JAXBImplementation;
import org.docx4j.jaxb.ProviderProperties;

/**
 * Creates docx4j's JAXB contexts on first use. docx4j creates a dozen of them as soon as any of its classes is used,
 * which takes longer than writing many documents; our parts are text and need none.
 *
 * <p>In the product, the build makes docx4j call {@link #lazy} directly; if classes were only compiled, a JAXB setting
 * names this class, which JAXB instantiates, so it must be public.
 */
public final class LazyContexts implements JAXBContextFactory {

  /** Must run before the first docx4j class is used; later it has no effect. */
  static void install() {
    ProviderProperties.getProviderProperties().put(JAXBContext.JAXB_CONTEXT_FACTORY, LazyContexts.class.getName());
    // docx4j identifies the JAXB implementation by the class name of a context and does not know this one
    Context.jaxbImplementation = JAXBImplementation.REFERENCE;
  }

  @Override
  public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties) {
    return new LazyContext(() -> JAXBContext.newInstance(classes, withoutOurselves(properties)));
  }

  @Override
  public JAXBContext createContext(String path, ClassLoader loader, Map<String, ?> properties) {
    return lazy(path, loader, properties);
  }

  /** Called by docx4j instead of JAXB, after the build has changed docx4j. */
  public static JAXBContext lazy(String path, ClassLoader loader, Map<String, ?> properties) {
    return new LazyContext(() -> JAXBContext.newInstance(path, loader, withoutOurselves(properties)));
  }

  private static Map<String, ?> withoutOurselves(Map<String, ?> properties) {
    Map<String, Object> others = new HashMap<>(properties);
    others.remove(JAXBContext.JAXB_CONTEXT_FACTORY);
    return others;
  }
}
