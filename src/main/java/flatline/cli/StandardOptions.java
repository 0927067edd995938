package flatline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What every command answers: {@code --help} and {@code --version}. Described by hand, since to
 * read picocli's own off their annotations takes as long as a command with five options.
 */
final class StandardOptions {

  private StandardOptions() {}

  /** The command with both. */
  static CommandSpec addTo(CommandSpec command) {
    return command
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build())
        .versionProvider(new Version());
  }
}
