package flatline.viewmodel.training.setup;

import flatline.model.scenario.Scenario;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What f′(0) of ReLU and Leaky ReLU is, which does not exist, in all networks. Another one starts
 * the run anew.
 */
public final class AtZeroSetup {

  /** Stands for networks that differ in it, and for a share between the usual ones. */
  private static final String OTHERWISE = "otherwise";

  private static final Map<String, Double> SHARES = shares();
  private static final TextKeys NAMES =
      TextKeys.of("atZero.*", Stream.concat(SHARES.keySet().stream(), Stream.of(OTHERWISE)));

  private final ScenarioEditor editor;
  private final ChoiceSetting share;
  private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();

  AtZeroSetup(ScenarioEditor editor) {
    this.editor = editor;
    share =
        new ChoiceSetting(
            "setting.derivativeAtZero", NAMES, List.copyOf(SHARES.keySet()), this::change);
  }

  private static Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("left", 0.0);
    shares.put("half", 0.5);
    shares.put("right", 1.0);
    return shares;
  }

  /** From which side it is taken. */
  public ChoiceSetting share() {
    return share;
  }

  /** Whether there is a unit that asks what it is. */
  public ReadOnlyBooleanProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }

  private void change(String id) {
    Double chosen = SHARES.get(id);
    if (chosen != null) {
      editor.change(builder ->
          builder.entrants(
              editor.scenario().setup().entrants().stream()
                  .map(each -> each.withAtZero(chosen))
                  .toList()));
    }
  }

  void show(Scenario scenario) {
    List<Double> shares =
        scenario.setup().entrants().stream()
            .flatMap(each -> each.atZero().stream().boxed())
            .distinct()
            .toList();
    asked.set(!shares.isEmpty());
    String now =
        SHARES.entrySet().stream()
            .filter(each -> shares.equals(List.of(each.getValue())))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(shares.isEmpty() ? "left" : OTHERWISE);
    List<String> options = new ArrayList<>(SHARES.keySet());
    if (now.equals(OTHERWISE)) {
      options.add(OTHERWISE);
    }
    share.offer(options);
    share.show(now);
  }
}
