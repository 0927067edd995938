package flatline.cli.argument;

import flatline.model.rule.Whole;
import flatline.model.scenario.Setup;
import picocli.CommandLine.ITypeConverter;

/** A number of steps or epochs on the command line. */
public final class StepCount implements ITypeConverter<Long> {

  private static final Whole RANGE = new Whole(0, Setup.Schedule.STEPS.most());

  @Override
  public Long convert(String text) {
    return WholeText.within(RANGE, text);
  }
}
