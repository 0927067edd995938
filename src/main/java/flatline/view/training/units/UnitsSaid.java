package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.view.Words;
import flatline.viewmodel.training.UnitReading;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is heard of a contender's units: of the one that is selected, its state and since when; else
 * how each of them does.
 *
 * @param words of the window
 */
public record UnitsSaid(Words words) {

  /**
   * What is to be heard now.
   *
   * @param called what the contender is called beside the others
   */
  public String of(String called, ContenderSnapshot contender, Optional<UnitRef> selected) {
    String said =
        selected
            .filter(unit -> contender.network().shape().has(unit))
            .map(unit -> one(contender, unit))
            .orElseGet(() -> words.get("units.title"));
    return words.get("units.said", called, said);
  }

  private String one(ContenderSnapshot contender, UnitRef unit) {
    UnitReading reading = UnitReading.of(contender, unit);
    String state = words.say(reading.sentences());
    OptionalLong since = reading.since(contender);
    return since.isEmpty()
        ? state
        : words.get("units.said.since", state, Long.toString(since.getAsLong()));
  }
}
