package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** That the help of every command says all that is to be said of what it takes. */
class CommandHelpTest {

  /** What picocli calls a value of which nothing is said. */
  private static final String UNNAMED = "PARAM";

  private static CommandLine root() {
    return CommandRunner.line(List.of(), System.out, System.err, CommandLineRun.MAKERS);
  }

  private static Stream<CommandLine> withAllBelow(CommandLine line) {
    return Stream.concat(
        Stream.of(line),
        line.getSubcommands().values().stream().flatMap(CommandHelpTest::withAllBelow));
  }

  @TestFactory
  Stream<DynamicTest> everyCommand() {
    return withAllBelow(root())
        .map(line ->
            DynamicTest.dynamicTest(
                line.getCommandSpec().qualifiedName(), () -> isDescribed(line)));
  }

  private static void isDescribed(CommandLine line) {
    CommandSpec command = line.getCommandSpec();
    List<String> said = List.of(command.usageMessage().description());
    assertTrue(!said.isEmpty() && said.stream().allMatch(CommandHelpTest::isSentence), "" + said);
    String help = line.getUsageMessage();
    assertAll(
        command.args().stream()
            .map(argument ->
                () -> {
                  isDescribed(argument);
                  assertTrue(help.contains(shown(argument)), help);
                }));
  }

  private static void isDescribed(ArgSpec argument) {
    String shown = shown(argument);
    String said = String.join("", argument.description());
    assertTrue(isSentence(said), shown + ": " + said);
    String standard = argument.defaultValue();
    assertTrue(standard == null || said.contains(standard + " without this"), shown + ": " + said);
    assertTrue(argument.arity().max() == 0 || !argument.paramLabel().equals(UNNAMED), shown);
    assertNull(argument.userObject(), shown + " is read off an annotation, which takes long");
  }

  private static String shown(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static boolean isSentence(String text) {
    return text.endsWith(".") || text.endsWith("…");
  }

  @Test
  void itWalksAllCommandsAndTheirOwn() {
    assertEquals(
        CommandRunner.NAMES.size() + 3L, withAllBelow(root()).count(), "with check and print");
  }
}
