package vn.kehoach.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.events.DefaultEventBroadcaster;
import org.apache.fop.events.model.EventMethodModel;
import org.apache.fop.events.model.EventModel;
import org.apache.fop.events.model.EventModelParser;
import org.apache.fop.events.model.EventProducerModel;
import org.jspecify.annotations.Nullable;

/**
 * FOP's list of messages. FOP would read it, a long XML file, before the first message; here it is read only when there
 * is a message, which is rare.
 */
final class LateEventModel extends EventModel {

  private static final long serialVersionUID = 1;

  private final Map<Class<?>, EventProducerModel> speakers = new HashMap<>();

  private LateEventModel() {}

  /** Call once, before the first document. */
  static void readLate() {
    DefaultEventBroadcaster.addEventModel(new LateEventModel());
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by FOP
  public EventProducerModel getProducer(Class speaker) {
    return speakers.computeIfAbsent((Class<?>) speaker, Speaker::new);
  }

  private static final class Speaker extends EventProducerModel {

    private static final long serialVersionUID = 1;

    private final transient Class<?> speaker;
    private transient @Nullable EventProducerModel read;

    Speaker(Class<?> speaker) {
      super(speaker.getName());
      this.speaker = speaker;
    }

    @Override
    public synchronized EventMethodModel getMethod(String remark) {
      if (read == null) {
        read = read();
      }
      return read.getMethod(remark);
    }

    private EventProducerModel read() {
      try (InputStream list = speaker.getResourceAsStream("event-model.xml")) {
        return EventModelParser.parse(new StreamSource(list)).getProducer(speaker);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      } catch (TransformerException fault) {
        throw new IllegalStateException(fault);
      }
    }
  }
}
