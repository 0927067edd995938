package flatline.cli.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes: its options and parameters, each described where it is declared, for one
 * command line. Picocli would find them by annotations too, but defines a class anew for each that
 * it reads, which is half of what a short command takes.
 */
public final class Arguments {

  private final List<ArgSpec> all = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();

  /** Options that exclude each other. */
  private record Choice(ArgGroupSpec.Builder group, Arguments members) {}

  /**
   * An option with a value; what is returned is told how to read it.
   *
   * @param name with its hyphens
   * @param label what stands for the value in the help
   * @param description a sentence; a default is shown where it says {@code ${DEFAULT-VALUE}}
   */
  public OptionBuilder option(String name, String label, String description) {
    return new OptionBuilder(
        this, OptionSpec.builder(name).paramLabel(label).description(description));
  }

  /** An option without a value: given or not. */
  public Given<Boolean> flag(String name, String description) {
    return add(name, OptionSpec.builder(name).type(boolean.class).description(description).build());
  }

  /** A word without an option's name, which must be given. */
  public Given<String> parameter(String label, String description) {
    return parameter(label, true, description);
  }

  /** A word without an option's name, which may be left out. */
  public Given<String> optionalParameter(String label, String description) {
    return parameter(label, false, description);
  }

  private Given<String> parameter(String label, boolean required, String description) {
    return add(
        label,
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity(required ? "1" : "0..1")
            .required(required)
            .type(String.class)
            .description(description)
            .build());
  }

  /** To what is returned, options are added of which at most one may be given. */
  public Arguments atMostOne() {
    return choice(ArgGroupSpec.builder());
  }

  /**
   * The same, under a heading of their own in the help.
   *
   * @param heading with {@code %n} for the line's end
   */
  public Arguments atMostOne(String heading) {
    return choice(ArgGroupSpec.builder().heading(heading));
  }

  /** To what is returned, options are added of which exactly one must be given. */
  public Arguments exactlyOne() {
    return choice(ArgGroupSpec.builder().multiplicity("1"));
  }

  private Arguments choice(ArgGroupSpec.Builder group) {
    Arguments members = new Arguments();
    choices.add(new Choice(group, members));
    return members;
  }

  <T> Given<T> add(String name, ArgSpec argument) {
    all.add(argument);
    return new Given<>(name, argument);
  }

  /**
   * The command that takes them.
   *
   * @param description a sentence for each line
   */
  public CommandSpec of(Callable<Integer> command, String name, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().description(description);
    all.forEach(spec::add);
    for (Choice each : choices) {
      each.members().all.forEach(each.group()::addArg);
      spec.addArgGroup(each.group().build());
    }
    return spec;
  }
}
