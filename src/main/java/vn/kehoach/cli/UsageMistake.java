package vn.kehoach.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kehoach.source.Suggestion;

/** A command line that cannot be understood: what is wrong, what was probably meant, exit code 2. */
record UsageMistake(Console console) {

  int explain(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    if (mistake instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      unmatched(command, unmatched.getUnmatched().get(0));
    } else if (mistake instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String names = missing.getMissing().stream().map(UsageMistake::name).collect(Collectors.joining(", "));
      console.say("Thiếu tham số: " + names + ".", "Missing: " + names + ".");
    } else if (mistake instanceof OverwrittenOptionException) {
      console.say("Một tùy chọn được viết hai lần.", "An option is given twice.");
    } else {
      String value = String.valueOf(mistake.getValue());
      String name = mistake.getArgSpec() == null ? "" : name(mistake.getArgSpec());
      console.say("Giá trị “" + value + "” không dùng được cho " + name + ".",
          "The value “" + value + "” cannot be used for " + name + ".");
    }
    return referToHelp(command);
  }

  int explain(Wrong wrong, CommandLine command) {
    console.say(wrong.vietnamese(), wrong.english());
    return referToHelp(command);
  }

  /** Without a command there is nothing to do but to say what there is. */
  int noCommand() {
    console.say("Chưa có lệnh. Ví dụ: kehoach render ke-hoach.yaml",
        "No command. For example: kehoach render plan.yaml");
    console.err().print(new HelpText(console).ofAll());
    return ExitCode.USAGE;
  }

  private int referToHelp(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    console.say("Xem cách dùng: " + name + " --help", "See: " + name + " --help");
    return ExitCode.USAGE;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private void unmatched(CommandLine command, String word) {
    boolean option = word.startsWith("-");
    Optional<String> nearest = option
        ? Suggestion.nearest(word, command.getCommandSpec().optionsMap().keySet())
        : Suggestion.nearest(word, Commands.isProgram(command) ? Commands.NAMES : List.of());
    String vi = option ? "Không có tùy chọn “" + word + "”." : "Không hiểu “" + word + "”.";
    String en = option ? "There is no option “" + word + "”." : "“" + word + "” is not understood.";
    console.say(
        vi + nearest.map(near -> " Có phải ý bạn là “" + near + "”?").orElse(""),
        en + nearest.map(near -> " Did you mean “" + near + "”?").orElse(""));
  }

  /** A mistake a command finds itself in what it was given. */
  static final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String vietnamese;
    private final String english;

    Wrong(String vietnamese, String english) {
      super(english);
      this.vietnamese = vietnamese;
      this.english = english;
    }

    String vietnamese() {
      return vietnamese;
    }

    String english() {
      return english;
    }
  }
}
