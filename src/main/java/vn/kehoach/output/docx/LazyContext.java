package vn.kehoach.output.docx;

import jakarta.xml.bind.Binder;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.JAXBIntrospector;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** A JAXB context that is created on first use. */
final class LazyContext extends JAXBContext {

  /** Creates the real context. */
  interface Maker {
    JAXBContext make() throws JAXBException;
  }

  private final Maker maker;
  private @Nullable JAXBContext made;

  LazyContext(Maker maker) {
    this.maker = maker;
  }

  private synchronized JAXBContext real() throws JAXBException {
    if (made == null) {
      made = maker.make();
    }
    return made;
  }

  private JAXBContext realOrFault() {
    try {
      return real();
    } catch (JAXBException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public Unmarshaller createUnmarshaller() throws JAXBException {
    return real().createUnmarshaller();
  }

  @Override
  public Marshaller createMarshaller() throws JAXBException {
    return real().createMarshaller();
  }

  @Override
  public <T> Binder<T> createBinder(Class<T> kind) {
    return realOrFault().createBinder(kind);
  }

  @Override
  public Binder<Node> createBinder() {
    return realOrFault().createBinder();
  }

  @Override
  public JAXBIntrospector createJAXBIntrospector() {
    return realOrFault().createJAXBIntrospector();
  }
}
