package flatline.cli.argument;

import flatline.model.rule.Whole;
import picocli.CommandLine.ITypeConverter;

/** A number of things on the command line, at least one of them. */
public final class Count implements ITypeConverter<Integer> {

  private static final Whole RANGE = new Whole(1, 1_000_000_000);

  @Override
  public Integer convert(String text) {
    return (int) WholeText.within(RANGE, text);
  }
}
