package flatline.interchange.scenario;

import flatline.model.activation.LeakyRelu;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.regex.Pattern;

/** The leaks of which a preset's text speaks, beside those that it trains. */
public final class ToldLeaks {

  private static final Pattern LEAK = Pattern.compile("(?:α = |leak of )(0\\.\\d+)");

  private ToldLeaks() {}

  /** In the order in which it speaks of them. */
  public static List<LeakyRelu> of(Scenario preset) {
    return LEAK.matcher(preset.title().expect())
        .results()
        .map(leak -> new LeakyRelu(Double.parseDouble(leak.group(1))))
        .filter(each -> !preset.setup().contenders().contains(each))
        .distinct()
        .toList();
  }
}
