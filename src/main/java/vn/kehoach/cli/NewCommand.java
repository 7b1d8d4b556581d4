package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Language;

/** {@code kehoach new}: writes a plan to fill in; never overwrites a file. */
final class NewCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final Given<@Nullable Path> file = arguments.parameter("FILE").described("parameter.new").pathIfAny();

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() {
    Path file = this.file.value();
    if (file != null && Files.exists(file)) {
      throw new UsageMistake.Wrong(
          "Đã có “" + file + "”; kehoach new không ghi đè. Chọn tên khác, ví dụ kehoach new ke-hoach-moi.yaml.",
          "“" + file + "” already exists; kehoach new does not overwrite it. Choose another name, for example "
              + "kehoach new new-plan.yaml.");
    }
    String name = file == null ? "-" : String.valueOf(file.getFileName());
    if (file != null && name.indexOf('.') < 0 && !name.equals("-")) {
      throw new UsageMistake.Wrong(
          "Tên tệp thiếu đuôi .yaml: viết kehoach new " + file + ".yaml.",
          "The file name has no extension: write kehoach new " + file + ".yaml.");
    }
    if (!name.matches("(?i)-|.+\\.ya?ml")) {
      throw new UsageMistake.Wrong(
          "Kế hoạch để điền là tệp .yaml, ví dụ kehoach new ke-hoach.yaml; kehoach render tạo .docx và .pdf từ tệp đó.",
          "A plan to fill in is a .yaml file, for example kehoach new plan.yaml; kehoach render creates .docx and .pdf "
              + "from it.");
    }
    String plan = console.language() == Language.EN ? "new/ke-hoach_en.yaml" : "new/ke-hoach.yaml";
    return new ShippedFile(plan).send(file, console);
  }
}
