package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what pupils shall leave alone: {@code lock} names it, {@code only} all else. */
final class FenceReader {

  static final String LOCK = "lock";
  static final String ONLY = "only";

  private static final List<Control> ALL = List.of(Control.values());
  private static final List<String> NAMES = ALL.stream().map(Control::id).toList();

  private final JsonInput input;

  FenceReader(JsonInput input) {
    this.input = input;
  }

  Fence lock() throws ScenarioException {
    return new Fence(controls());
  }

  Fence only() throws ScenarioException {
    return Fence.allBut(controls());
  }

  private Set<Control> controls() throws ScenarioException {
    Set<Control> controls = EnumSet.noneOf(Control.class);
    input.array(Integer.MAX_VALUE, () -> controls.add(ALL.get(NAMES.indexOf(input.choice(NAMES)))));
    return controls;
  }
}
