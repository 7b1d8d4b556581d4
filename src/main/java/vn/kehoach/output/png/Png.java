package vn.kehoach.output.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import vn.kehoach.output.Deflate;

/**
 * An image as a PNG file (ISO/IEC 15948), in grey scale if nothing is coloured, as on most pages. Java's own writer
 * would load ImageIO, and its compression differs between machines.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final byte GREY = 0;
  private static final byte TRUE_COLOUR = 2;
  private static final byte UNIT_METRE = 1;
  private static final double INCHES_PER_METRE = 1 / 0.0254;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final int dpi;

  Png(BufferedImage image, int dpi) {
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.pixels = image.getRGB(0, 0, width, height, null, 0, width);
    this.dpi = dpi;
  }

  byte[] bytes() {
    boolean grey = isGrey();
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
    file.writeBytes(SIGNATURE);
    chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8)
        .put(grey ? GREY : TRUE_COLOUR).array());
    int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
    chunk(file, "pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put(UNIT_METRE).array());
    chunk(file, "IDAT", Deflate.zlib(rows(grey)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private boolean isGrey() {
    for (int pixel : pixels) {
      if ((pixel >> 16 & 0xFF) != (pixel & 0xFF) || (pixel >> 8 & 0xFF) != (pixel & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  /** Every row begins with the number of its filter: 0 for none. */
  private byte[] rows(boolean grey) {
    ByteBuffer rows = ByteBuffer.allocate(height * (1 + width * (grey ? 1 : 3)));
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        rows.put((byte) 0);
      }
      if (!grey) {
        rows.put((byte) (pixels[i] >> 16)).put((byte) (pixels[i] >> 8));
      }
      rows.put((byte) pixels[i]);
    }
    return rows.array();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(data.length + 12);
    chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, data.length + 4);
    file.writeBytes(chunk.putInt((int) sum.getValue()).array());
  }
}
