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

/** Reports an invalid command line: what is wrong and what was probably meant, exit code 2. */
record UsageMistake(Console console) {

  int explain(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    if (mistake instanceof MissingParameterException && !command.getUnmatchedArguments().isEmpty()) {
      unmatched(command, command.getUnmatchedArguments().get(0));
    } else if (mistake instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      unmatched(command, unmatched.getUnmatched().get(0));
    } else if (mistake instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      missing(command, missing.getMissing());
    } else if (mistake instanceof OverwrittenOptionException) {
      console.say("Một tùy chọn được viết hai lần.", "An option is given twice.");
    } else {
      wrongValue(mistake);
    }
    return referToHelp(command);
  }

  int explain(Wrong wrong, CommandLine command) {
    console.say(wrong.vietnamese(), wrong.english());
    return referToHelp(command);
  }

  /** Without a command, prints the list of commands. */
  int noCommand() {
    console.say("Chưa có lệnh. Ví dụ: kehoach render ke-hoach.yaml",
        "There is no command. For example: kehoach render plan.yaml");
    console.err().print(new HelpText(console).ofAll());
    return ExitCode.USAGE;
  }

  private int referToHelp(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    console.say("Xem cách dùng: " + name + " --help", "For usage, run: " + name + " --help");
    return ExitCode.USAGE;
  }

  private void wrongValue(ParameterException mistake) {
    String value = String.valueOf(mistake.getValue());
    String name = mistake.getArgSpec() == null ? "" : name(mistake.getArgSpec());
    String label = mistake.getArgSpec() == null ? "" : mistake.getArgSpec().paramLabel();
    boolean choice = label.indexOf('|') >= 0;
    boolean number = label.equals("N");
    console.say(
        "Giá trị “" + value + "” không dùng được cho " + name
            + (choice ? "; dùng " + label.replace("|", " hoặc ") : number ? "; viết một số, ví dụ 2" : "") + ".",
        "The value “" + value + "” is not valid for " + name
            + (choice ? "; use " + label.replace("|", " or ") : number ? "; write a number, for example 2" : "") + ".");
  }

  private void missing(CommandLine command, List<ArgSpec> arguments) {
    String names = arguments.stream().map(UsageMistake::name).collect(Collectors.joining(", "));
    boolean plan = arguments.size() == 1 && names.equals("PLAN");
    String example = command.getCommandSpec().qualifiedName() + " ";
    console.say(
        plan ? "Chưa ghi kế hoạch nào. Ví dụ: " + example + "ke-hoach.yaml" : "Thiếu tham số: " + names + ".",
        plan ? "No plan is given. For example: " + example + "plan.yaml" : "Missing parameters: " + names + ".");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private void unmatched(CommandLine command, String word) {
    boolean option = word.startsWith("-");
    if (Commands.isProgram(command) && (word.endsWith(".yaml") || word.endsWith(".yml"))) {
      console.say("Chưa có lệnh trước “" + word + "”. Ví dụ: kehoach render " + word,
          "There is no command before “" + word + "”. For example: kehoach render " + word);
      return;
    }
    Optional<String> nearest = option
        ? otherCase(word, command).or(() -> Suggestion.nearest(word, longOptions(command)))
        : Suggestion.nearest(word, Commands.isProgram(command) ? Commands.NAMES : List.of());
    String vi = option ? "Không có tùy chọn “" + word + "”." : "Không hiểu “" + word + "”.";
    String en = option ? "There is no option “" + word + "”." : "“" + word + "” is not recognised.";
    String all = option || !Commands.isProgram(command) ? "" : String.join(", ", Commands.NAMES) + ".";
    console.say(
        vi + nearest.map(near -> " Có phải ý bạn là “" + near + "”?").orElse(all.isEmpty() ? "" : " Các lệnh: " + all),
        en + nearest.map(near -> " Did you mean “" + near + "”?").orElse(all.isEmpty() ? "" : " Commands: " + all));
  }

  /** {@code -v} for {@code -V}. */
  private static Optional<String> otherCase(String word, CommandLine command) {
    return command.getCommandSpec().optionsMap().keySet().stream().filter(word::equalsIgnoreCase).findFirst();
  }

  /** Suggestions are only made for long options: with one letter, everything is similar. */
  private static List<String> longOptions(CommandLine command) {
    return command.getCommandSpec().optionsMap().keySet().stream().filter(name -> name.startsWith("--")).toList();
  }

  /** Thrown by a command for invalid arguments. */
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
