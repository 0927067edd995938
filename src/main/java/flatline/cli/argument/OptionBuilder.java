package flatline.cli.argument;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;

/** An option with a value, not yet said of what kind: whoever says it adds the option. */
public final class OptionBuilder {

  private static final String COMMA = ",";

  private final Arguments arguments;
  private final OptionSpec.Builder option;

  OptionBuilder(Arguments arguments, OptionSpec.Builder option) {
    this.arguments = arguments;
    this.option = option;
  }

  /** It must be given. */
  public OptionBuilder required() {
    option.required(true);
    return this;
  }

  /** What is read when it is not given. */
  public OptionBuilder byDefault(String text) {
    option.defaultValue(text);
    return this;
  }

  /** Adds it; the value is any text. */
  public Given<String> text() {
    return of(String.class);
  }

  /** Adds it; the value is a number or a text as Java writes them. */
  public <T> Given<T> of(Class<T> type) {
    return add(option.type(type));
  }

  /** Adds it; the value is read by the converter. */
  public <T> Given<T> of(ITypeConverter<T> converter) {
    return add(option.type(Object.class).converters(converter));
  }

  /** Adds it; it may be given more than once, each time with one value. */
  public <T> Given<List<T>> each(ITypeConverter<T> converter) {
    return add(option.type(List.class).auxiliaryTypes(Object.class).converters(converter));
  }

  /** Adds it; the values are separated by commas. */
  public <T> Given<List<T>> list(Class<T> type) {
    return add(option.type(List.class).auxiliaryTypes(type).splitRegex(COMMA));
  }

  /** Adds it; the values are separated by commas, each read by the converter. */
  public <T> Given<List<T>> list(ITypeConverter<T> converter) {
    option.splitRegex(COMMA);
    return each(converter);
  }

  /** Adds it; the values are named and separated by commas: {@code a=1,b=2}. */
  public <T> Given<Map<String, T>> map(Class<T> type) {
    return add(option.type(Map.class).auxiliaryTypes(String.class, type).splitRegex(COMMA));
  }

  private <T> Given<T> add(OptionSpec.Builder whole) {
    OptionSpec spec = whole.build();
    return arguments.add(spec.longestName(), spec);
  }
}
