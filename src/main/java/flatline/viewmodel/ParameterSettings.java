package flatline.viewmodel;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of the parameters of functions, but for the leak, which has a slider of its own. */
public final class ParameterSettings {

  private static final double NOTCH = 0.1;

  private static final List<Activation> KINDS =
      Activation.all().stream()
          .filter(kind -> kind.parameter().isPresent() && !(kind instanceof LeakyRelu))
          .toList();

  private static final TextKeys NAMES =
      TextKeys.of("setting.*Alpha", KINDS.stream().map(Activation::id));

  private ParameterSettings() {}

  /**
   * A field for each function that has one, by the function's id, with the customary value in it.
   *
   * @param suffix what tells the fields of this place from those of others
   * @param change takes the function with another value
   */
  public static Map<String, NumberSetting> of(
      String suffix, Function<Activation, Optional<Message>> change) {
    Map<String, NumberSetting> settings = new LinkedHashMap<>();
    for (Activation kind : KINDS) {
      double most = kind.parameterLimit();
      var setting =
          new NumberSetting(
              NAMES.of(kind.id()) + suffix,
              Scale.linear(0, most, NOTCH),
              Allowed.within(0, most),
              value -> change.apply(kind.withParameter(value)));
      setting.show(kind.parameter().orElseThrow());
      settings.put(kind.id(), setting);
    }
    return settings;
  }
}
