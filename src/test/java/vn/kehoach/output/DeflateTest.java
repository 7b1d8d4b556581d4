package vn.kehoach.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compressed data is smaller and can be decompressed by Java. */
class DeflateTest {

  static Stream<byte[]> data() {
    Random random = new Random(30);
    byte[] noise = new byte[70_000];
    random.nextBytes(noise);
    byte[] fewLetters = new byte[200_000];
    for (int i = 0; i < fewLetters.length; i++) {
      fewLetters[i] = (byte) random.nextInt(3);
    }
    byte[] farApart = Arrays.copyOf(noise, 100_000);
    System.arraycopy(noise, 0, farApart, 1 << 15, 5_000);
    System.arraycopy(noise, 0, farApart, 70_000 + (1 << 15) - 5_000, 2_000);
    return Stream.of(noise, fewLetters, farApart, new byte[0], new byte[] {-1}, new byte[300_000],
        text().getBytes(StandardCharsets.UTF_8));
  }

  private static String text() {
    return "<w:p><w:r><w:t>Kế hoạch phát triển cây xanh</w:t></w:r></w:p>".repeat(500);
  }

  @ParameterizedTest
  @MethodSource("data")
  void java_reads_it_back(byte[] data) throws DataFormatException {
    assertThat(inflated(Deflate.raw(data), data.length, true)).isEqualTo(data);
    assertThat(inflated(Deflate.zlib(data), data.length, false)).isEqualTo(data);
  }

  @Test
  void repetitions_of_every_length_are_read_back() throws DataFormatException {
    for (int length = 1; length < 600; length++) {
      byte[] data = ("x".repeat(length) + "yz").repeat(2).getBytes(StandardCharsets.ISO_8859_1);
      assertThat(inflated(Deflate.raw(data), data.length, true)).isEqualTo(data);
    }
  }

  private static byte[] inflated(byte[] compressed, int length, boolean raw) throws DataFormatException {
    Inflater inflater = new Inflater(raw);
    try {
      inflater.setInput(compressed);
      byte[] back = new byte[length + 1];
      int size = inflater.inflate(back);
      assertThat(inflater.finished()).isTrue();
      assertThat(inflater.getRemaining()).isZero();
      return Arrays.copyOf(back, size);
    } finally {
      inflater.end();
    }
  }

  @Test
  void repetition_takes_little_room_and_noise_not_much_more_than_its_own() {
    assertThat(Deflate.raw(text().getBytes(StandardCharsets.UTF_8))).hasSizeLessThan(text().length() / 40);
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    assertThat(Deflate.raw(noise)).hasSizeLessThan(10_700);
  }

  /** The expected bytes, the same on every machine. */
  @Test
  void the_bytes_are_these() {
    assertThat(Deflate.zlib("Kế hoạch, Kế hoạch, kế hoạch".getBytes(StandardCharsets.UTF_8))).asHexString()
        .isEqualTo("7801F37EB86BBF4246FEC35D0B933374145079D9483C00A89B14A2");
  }
}
