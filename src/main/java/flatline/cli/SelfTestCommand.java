package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.report.ExitStatus;
import flatline.model.training.GoldenRun;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline selftest}: trains what is known to the bit and compares. */
final class SelfTestCommand implements Callable<Integer> {

  private final PrintStream out;

  SelfTestCommand(PrintStream out) {
    this.out = out;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    return new Arguments()
        .of(this, "selftest", "Checks that this machine computes the same bits as every other.");
  }

  @Override
  public Integer call() {
    boolean allHold = true;
    for (GoldenRun run : GoldenRun.all()) {
      String trained = run.train();
      boolean holds = trained.equals(run.fingerprint());
      allHold &= holds;
      out.println((holds ? "ok      " : "DIFFERS ") + run.name() + "  " + trained);
    }
    return allHold ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
