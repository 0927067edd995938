package flatline.viewmodel.training.setup;

import flatline.model.activation.Activation;
import flatline.model.network.Shape;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Setup;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * What single hidden layers do in all networks, where that is not each network's own activation.
 * Another one starts the run anew.
 */
public final class LayersSetup {

  private static final String OWN = "own";
  private static final List<String> IDS =
      Stream.concat(Stream.of(OWN), Activation.all().stream().map(Activation::id)).toList();
  private static final TextKeys NAMES = TextKeys.of("activation.*", IDS.stream());

  private final ScenarioEditor editor;
  private final List<ChoiceSetting> layers = new ArrayList<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  LayersSetup(ScenarioEditor editor) {
    this.editor = editor;
    for (int i = 0; i < Shape.SHOWN_LAYERS.most(); i++) {
      int layer = i;
      layers.add(
          new ChoiceSetting(
              "setting.layerActivation" + (i + 1), NAMES, IDS, id -> change(layer, id)));
    }
  }

  /** The activation of each layer that there may be. */
  public List<ChoiceSetting> layers() {
    return List.copyOf(layers);
  }

  /** How many layers there are. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  private void change(int layer, String id) {
    Setup setup = editor.scenario().setup();
    List<Entrant> entrants =
        setup.entrants().stream()
            .map(each -> changed(each, setup.hidden().size(), layer, id))
            .toList();
    editor.change(builder -> builder.entrants(entrants));
  }

  private static Entrant changed(Entrant entrant, int layers, int layer, String id) {
    List<Activation> hidden = new ArrayList<>(hidden(entrant, layers));
    // A network's own is what its other layers do, the last of them first.
    Activation own = hidden.get(layer == layers - 1 ? layer - 1 : layers - 1);
    hidden.set(layer, Activation.named(id).orElse(own));
    return hidden.stream().distinct().count() == 1
        ? new Entrant(own, entrant.remedy()).withOutput(entrant.layers().output())
        : entrant.withHidden(hidden);
  }

  private static List<Activation> hidden(Entrant entrant, int layers) {
    return IntStream.range(0, layers)
        .mapToObj(each -> entrant.layers().of(each, layers, entrant.activation()))
        .toList();
  }

  void show(Setup setup) {
    count.set(setup.hidden().size());
    for (int i = 0; i < Math.min(layers.size(), setup.hidden().size()); i++) {
      layers.get(i).show(shown(setup, i));
    }
  }

  /** The activation that a layer has in all networks, if not all of their layers have one. */
  private static String shown(Setup setup, int layer) {
    boolean alike = setup.entrants().stream().allMatch(each -> each.layers().hidden().isEmpty());
    List<String> ids =
        setup.entrants().stream()
            .map(each -> hidden(each, setup.hidden().size()).get(layer).id())
            .distinct()
            .toList();
    return alike || ids.size() > 1 ? OWN : ids.getFirst();
  }
}
