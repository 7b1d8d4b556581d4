package vn.kehoach.cli;

import java.nio.file.InvalidPathException;

/** Reports internal errors: one sentence, how to report it, exit code 3. The stack trace is printed only on demand. */
record Fault(Console console) {

  int explain(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      console.say(
          "Máy không đủ bộ nhớ cho lần chạy này. Đóng bớt chương trình, chạy ít tệp hơn, hoặc đặt"
              + " KEHOACH_OPTS=-Xmx512m.",
          "There is not enough memory for this run. Close other programs, process fewer files, or set "
              + "KEHOACH_OPTS=-Xmx512m.");
      return ExitCode.FAULT;
    }
    if (fault instanceof InvalidPathException) {
      console.say(
          "Máy đang chạy với bảng mã không ghi được tên tệp tiếng Việt. Đặt LC_ALL=C.UTF-8 rồi chạy lại, "
              + "hoặc đổi tên tệp không dấu.",
          "The locale of this machine does not support Vietnamese file names. Set LC_ALL=C.UTF-8 and run the "
              + "command again, "
              + "or use file names without diacritics.");
      return ExitCode.FAULT;
    }
    console.say(
        "Lỗi của kehoach, không phải của bạn: " + fault + ". Không tệp nào bị ghi dở.",
        "Internal error in kehoach, not caused by you: " + fault + ". No file was left half-written.");
    console.say(
        "Xin gửi thông báo này kèm tệp gây lỗi cho người phát triển; đặt KEHOACH_DEBUG=1 để in chi tiết.",
        "Please report this error together with the file that caused it; set KEHOACH_DEBUG=1 for details.");
    if (System.getenv("KEHOACH_DEBUG") != null) {
      fault.printStackTrace(console.err());
    }
    return ExitCode.FAULT;
  }
}
