package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.document.Document;
import vn.kehoach.output.OutputFile;
import vn.kehoach.output.png.PagePictures;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** {@code kehoach preview}: draws the pages of the PDF as images. */
final class PreviewCommand implements Command {

  private static final String PICTURE = ".png";

  /** At 300 dots per inch a page has nine million pixels. */
  private static final int FINEST = 300;

  private static final int COARSEST = 20;

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final LookOptions looks = new LookOptions(arguments);
  private final Given<Path> plan = arguments.parameter("PLAN").described("parameter.previewed").path();
  private final Given<@Nullable String> page =
      arguments.option("--page").label("N|A-B").described("option.page").text();
  private final Given<Integer> dpi = arguments.option("--dpi").label("N").described("option.dpi").number(120);
  private final Given<@Nullable Path> output =
      arguments.option("-o", "--output").label("DIR|FILE").described("option.preview-output").path();

  PreviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() throws IOException {
    PageRange range = range();
    PlanFiles.PlanFile file = new PlanFiles.PlanFile(plan.value(), true);
    Problems problems = new Problems();
    Source source = new PlanSources(console).read(file, problems);
    byte[] pdf = source == null ? null : pdf(source, problems);
    if (pdf != null) {
      draw(pdf, range, file, source, problems);
    }
    new Report(console).problems(problems.inFileOrder());
    return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private PageRange range() {
    int dpi = this.dpi.value();
    String page = this.page.value();
    if (dpi < COARSEST || dpi > FINEST) {
      throw new UsageMistake.Wrong(
          "Độ phân giải từ " + COARSEST + " đến " + FINEST + " điểm một inch, không phải " + dpi + ".",
          "The resolution must be " + COARSEST + " to " + FINEST + " dots per inch, not " + dpi + ".");
    }
    if (Files.isDirectory(plan.value())) {
      throw new UsageMistake.Wrong("Xem trước từng kế hoạch một: ghi tên một tệp .yaml.",
          "Preview one plan at a time: give the name of one .yaml file.");
    }
    if (output.value() != null && !isFile() && Destination.isNamedLikeFile(output.value())) {
      throw new UsageMistake.Wrong("Ảnh của trang là tệp .png: ghi -o TÊN.png cùng --page N, hoặc -o THƯ-MỤC.",
          "The image of a page is a .png file: give -o NAME.png and --page N, or -o DIR.");
    }
    PageRange range = page == null ? PageRange.ALL : PageRange.parse(page).orElseThrow(() -> new UsageMistake.Wrong(
        "“" + page + "” không phải số trang; viết --page 3 hoặc --page 2-4.",
        "“" + page + "” is not a page number; write --page 3 or --page 2-4."));
    if (!range.isOnePage() && (isFile() || isStandardOutput())) {
      throw new UsageMistake.Wrong("Một tệp chỉ nhận một trang: thêm --page N, hoặc -o THƯ-MỤC.",
          "One file can only contain one page: add --page N, or -o DIR.");
    }
    return range;
  }

  private byte @Nullable [] pdf(Source source, Problems problems) {
    Kehoach kehoach = looks.kehoach();
    kehoach.expect(List.of("pdf"));
    Plan read = kehoach.read(source, problems);
    Document document = read == null || problems.hasErrors() ? null : kehoach.typeset(read, problems);
    byte[] pdf = document == null || problems.hasErrors() ? null : kehoach.write(document, "pdf", problems);
    return problems.hasErrors() ? null : pdf;
  }

  private void draw(byte[] pdf, PageRange range, PlanFiles.PlanFile file, Source source, Problems problems) {
    try (PagePictures pictures = new PagePictures(pdf)) {
      int pages = pictures.pages();
      if (range.first() > pages) {
        throw new UsageMistake.Wrong("Không có trang " + range.first() + ": kế hoạch in ra " + pages + " trang.",
            "There is no page " + range.first() + ": the plan has " + pages + " pages.");
      }
      for (int number = range.first(); number <= Math.min(range.last(), pages) && !problems.hasErrors(); number++) {
        write(pictures.png(number, dpi.value()), target(file, number, pages), source, problems);
      }
    }
  }

  private void write(byte[] picture, Path target, Source source, Problems problems) {
    if (isStandardOutput()) {
      console.out().write(picture, 0, picture.length);
      console.out().flush();
      return;
    }
    OutputFile.write(Map.of(target, picture), source, problems);
  }

  /** {@code ke-hoach-03.png}: with as many digits as the last page number, so that the files sort like the pages. */
  private Path target(PlanFiles.PlanFile file, int number, int pages) {
    Path output = this.output.value();
    if (output != null && isFile()) {
      return output;
    }
    String digits = String.valueOf(pages).replaceAll("\\d", "0");
    String padded = (digits + number).substring(String.valueOf(number).length());
    Path folder = output != null ? output : file.isStandardInput() ? Path.of("") : PlanFiles.folder(file.path());
    return folder.resolve(Destination.name(file) + "-" + padded + PICTURE);
  }

  private boolean isFile() {
    Path output = this.output.value();
    return output != null && output.toString().endsWith(PICTURE) && !Files.isDirectory(output);
  }

  private boolean isStandardOutput() {
    Path output = this.output.value();
    return output == null ? plan.value().toString().equals("-") : output.toString().equals("-");
  }
}
