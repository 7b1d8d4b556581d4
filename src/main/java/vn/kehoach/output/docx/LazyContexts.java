package vn.kehoach.output.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.JAXBImplementation;
import org.docx4j.jaxb.ProviderProperties;

/**
 * Makes docx4j's JAXB contexts when they are first used. docx4j builds a dozen of them as soon as any of its classes is
 * touched, which takes longer than many documents; our parts are text and need none.
 *
 * <p>In what is delivered, docx4j asks for {@link #lazy} by itself; where classes have only been compiled, JAXB is told
 * by a setting to come here, and makes this by name, so it is public.
 */
public final class LazyContexts implements JAXBContextFactory {

  /** Must run before the first docx4j class is touched; later it does no harm and no good. */
  static void install() {
    ProviderProperties.getProviderProperties().put(JAXBContext.JAXB_CONTEXT_FACTORY, LazyContexts.class.getName());
    // docx4j tells the implementation by the name of a context's class and does not know ours
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

  /** What docx4j is made to ask, instead of JAXB, when kehoach is built. */
  public static JAXBContext lazy(String path, ClassLoader loader, Map<String, ?> properties) {
    return new LazyContext(() -> JAXBContext.newInstance(path, loader, withoutOurselves(properties)));
  }

  private static Map<String, ?> withoutOurselves(Map<String, ?> properties) {
    Map<String, Object> others = new HashMap<>(properties);
    others.remove(JAXBContext.JAXB_CONTEXT_FACTORY);
    return others;
  }
}
