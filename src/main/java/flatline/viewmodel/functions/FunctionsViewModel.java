package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.AlphaReach;
import flatline.viewmodel.AlphaSetting;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.ParameterSettings;
import flatline.viewmodel.UnitModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The Functions page: which functions are on, what part of them is seen, where the probe is. */
public final class FunctionsViewModel {

  private static final double FIRST_PROBE = -1.5;
  private static final double FARTHEST_PROBE = 1_000;
  private static final double FINEST = 1e9;

  private final AlphaSetting leak;
  private final AlphaReach reach;
  private final List<FunctionItem> items;
  private final Map<String, NumberSetting> parameters;
  private final ReadOnlyObjectWrapper<List<Activation>> shown;
  private final ReadOnlyDoubleWrapper probe = new ReadOnlyDoubleWrapper(FIRST_PROBE);
  private final BooleanProperty tangents = new SimpleBooleanProperty(true);
  private final BooleanProperty lens = new SimpleBooleanProperty(true);
  private final Zoom zoom;
  private final UnitModel unit;
  private final UnitData data;

  /**
   * Shows ReLU and Leaky ReLU.
   *
   * @param alpha the leak, shared with other pages
   * @param unit whose data lie under the curves
   */
  public FunctionsViewModel(AlphaModel alpha, UnitModel unit) {
    this.unit = unit;
    leak = new AlphaSetting(alpha);
    reach = alpha.reach();
    items = Activation.all().stream().map(FunctionsViewModel::item).toList();
    become(new LeakyRelu(alpha.alpha()));
    shown = new ReadOnlyObjectWrapper<>(current());
    zoom = new Zoom(shown::get);
    data = new UnitData(unit, shown.getReadOnlyProperty(), zoom::makeRoom);
    alpha
        .alphaProperty()
        .subscribe(leak -> {
          become(new LeakyRelu(leak.doubleValue()));
          shown.set(current());
        });
    parameters =
        ParameterSettings.of(
            "",
            function -> {
              become(function);
              changeShown();
              return Optional.empty();
            });
    items.forEach(item -> item.shownProperty().subscribe(_ -> changeShown()));
  }

  private static FunctionItem item(Activation kind) {
    return new FunctionItem(kind, kind instanceof Relu || kind instanceof LeakyRelu);
  }

  private List<Activation> current() {
    return items.stream()
        .filter(item -> item.shownProperty().get())
        .map(FunctionItem::function)
        .toList();
  }

  private void become(Activation function) {
    items.stream()
        .filter(item -> item.function().id().equals(function.id()))
        .forEach(item -> item.become(function));
  }

  private void changeShown() {
    shown.set(current());
    zoom.refit();
  }

  /** The slider of the leak. */
  public AlphaSetting leak() {
    return leak;
  }

  /** What else the leak acts on. */
  public AlphaReach reach() {
    return reach;
  }

  /** The other parameters, by the id of the function that has it. */
  public Map<String, NumberSetting> parameters() {
    return parameters;
  }

  /** The legend, in its order. */
  public List<FunctionItem> items() {
    return items;
  }

  /** The functions that are on, with the leak in force, in the order of the legend. */
  public ReadOnlyObjectProperty<List<Activation>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The probe's x. */
  public ReadOnlyDoubleProperty probeProperty() {
    return probe.getReadOnlyProperty();
  }

  /** Takes the probe to an x, as far as it may go; −0 becomes 0. */
  public void moveProbe(double x) {
    probe.set(Math.clamp(x, -FARTHEST_PROBE, FARTHEST_PROBE) + 0.0);
  }

  /** Moves the probe to the next round place, so that it comes to stand on 0 exactly. */
  public void stepProbe(boolean right) {
    double step = zoom.probeStep();
    double next =
        right
            ? Math.floor(probe.get() / step + 1e-6) + 1
            : Math.ceil(probe.get() / step - 1e-6) - 1;
    moveProbe(Math.rint(next * step * FINEST) / FINEST);
  }

  /** Whether tangents are drawn at the probe. */
  public BooleanProperty tangentsProperty() {
    return tangents;
  }

  /** Whether the negative side is enlarged beside the curves. */
  public BooleanProperty lensProperty() {
    return lens;
  }

  /** The data of the unit that is looked at. */
  public UnitData data() {
    return data;
  }

  /**
   * Takes in what happened to that unit since the last pulse.
   *
   * @param now nanoseconds of some clock
   */
  public void onPulse(long now) {
    unit.onPulse(now);
  }

  /** What part of the plane is seen. */
  public Zoom zoom() {
    return zoom;
  }
}
