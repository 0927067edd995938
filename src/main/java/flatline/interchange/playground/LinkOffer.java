package flatline.interchange.playground;

import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * The link of TensorFlow Playground that comes closest to a scenario.
 *
 * @param link none if the page cannot do what the scenario is about
 * @param gaps what bars the link; of one that there is, in what the page differs
 */
public record LinkOffer(Optional<String> link, List<Gap> gaps) {

  /** Copies the list. */
  public LinkOffer {
    gaps = List.copyOf(gaps);
  }

  /** What there is for a scenario. One that was opened from a link gets that link. */
  public static LinkOffer of(Scenario scenario) {
    var writer = new LinkWriter(scenario);
    String link = writer.write();
    List<Gap> bars = writer.gaps().stream().filter(gap -> gap.kind().bars()).toList();
    return bars.isEmpty()
        ? new LinkOffer(Optional.of(link), writer.gaps())
        : new LinkOffer(Optional.empty(), bars);
  }
}
