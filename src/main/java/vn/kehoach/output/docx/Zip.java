package vn.kehoach.output.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import vn.kehoach.output.SourceDate;

/**
 * Writes a ZIP file whose entries all have the same time, with the same bytes on every machine (APPNOTE 6.3.10, 4.3).
 */
final class Zip {

  private static final int ENTRY = 0x04034b50;
  private static final int LISTED_ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;

  /** The required version: deflated entries in folders. */
  private static final short VERSION = 20;

  private static final short DEFLATED = 8;
  private static final short NO_FLAGS = 0;

  /** The default time: the earliest one in the format. */
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final LocalDateTime LAST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

  private final ByteArrayOutputStream entries = new ByteArrayOutputStream(1 << 14);
  private final ByteArrayOutputStream list = new ByteArrayOutputStream(1 << 10);
  private final int time;
  private short count;

  Zip(SourceDate date) {
    LocalDateTime entry = date.epoch() == null ? FIRST : LocalDateTime.ofInstant(date.epoch(), ZoneOffset.UTC);
    this.time = time(entry.isBefore(FIRST) ? FIRST : entry.isAfter(LAST) ? LAST : entry);
  }

  private static int time(LocalDateTime entry) {
    int day = entry.getYear() - 1980 << 9 | entry.getMonthValue() << 5 | entry.getDayOfMonth();
    return day << 16 | entry.getHour() << 11 | entry.getMinute() << 5 | entry.getSecond() / 2;
  }

  /**
   * @param name in ASCII
   */
  void add(String name, Deflated file) {
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer about = buffer(26).putShort(VERSION).putShort(NO_FLAGS).putShort(DEFLATED).putInt(time)
        .putInt(file.sum()).putInt(file.bytes().length).putInt(file.plain().length)
        .putShort((short) letters.length).putShort((short) 0);
    ByteBuffer listed = buffer(46).putInt(LISTED_ENTRY).putShort(VERSION).put(about.array());
    listed.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(entries.size());
    list.writeBytes(listed.array());
    list.writeBytes(letters);
    entries.writeBytes(buffer(4).putInt(ENTRY).array());
    entries.writeBytes(about.array());
    entries.writeBytes(letters);
    entries.writeBytes(file.bytes());
    count++;
  }

  void write(OutputStream out) throws IOException {
    entries.writeTo(out);
    list.writeTo(out);
    out.write(buffer(22).putInt(END).putInt(0).putShort(count).putShort(count).putInt(list.size())
        .putInt(entries.size()).putShort((short) 0).array());
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
