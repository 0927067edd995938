package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.DotProduct;
import flatline.model.network.UnitRef;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.LineStyle;
import flatline.viewmodel.training.NetworkSight;
import flatline.viewmodel.training.UnitSelection;
import flatline.viewmodel.training.UnitWork;
import flatline.viewmodel.training.timeline.AutopsyViewModel;
import flatline.viewmodel.training.timeline.DotText;
import flatline.viewmodel.training.timeline.Inquest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The selected unit in the networks beside each other, as many as there is room for. */
public final class AutopsyPane extends HBox {

  private static final double LEAST_COLUMN = 290;

  private final Ui ui;
  private final UnitWork work;
  private final AutopsyViewModel autopsy;
  private final UnitSelection selection;
  private final NetworkSight sight;
  private final ObservableValue<Optional<Snapshot>> snapshot;
  private final HBox columns = new HBox();
  private final ShownShare share;
  private final List<ContenderAutopsy> parts = new ArrayList<>();
  private List<Integer> shown = List.of();

  /** A pane that shows the selected unit of what is trained. */
  public AutopsyPane(
      Ui ui,
      UnitWork work,
      AutopsyViewModel autopsy,
      ObservableValue<Optional<Snapshot>> snapshot) {
    this.ui = ui;
    this.autopsy = autopsy;
    this.snapshot = snapshot;
    this.work = work;
    selection = work.selection();
    sight = work.sight();
    setId("autopsy");
    getStyleClass().addAll("card", "autopsy");
    columns.getStyleClass().add("columns");
    share = new ShownShare(ui.texts(), "autopsy-share");
    VBox.setVgrow(columns, Priority.ALWAYS);
    var all = new VBox(columns, share);
    all.getStyleClass().add("autopsy-columns");
    all.setMinWidth(0);
    HBox.setHgrow(all, Priority.ALWAYS);
    getChildren().addAll(all, close());
    var life = new Life(this);
    life.hear(snapshot, _ -> refresh());
    life.hear(selection.selectedProperty(), _ -> refresh());
    life.hear(selection.networkProperty(), _ -> refresh());
    life.hear(sight.sampleProperty(), _ -> refresh());
    life.hear(work.dormant().setting().valueProperty(), _ -> refresh());
    life.hear(autopsy.inquestProperty(), inquest -> inquest.ifPresent(this::show));
    life.hear(ui.look(), _ -> refresh());
    Life.own(widthProperty(), _ -> refresh());
  }

  private Button close() {
    var close = new Button("✕");
    close.setId("autopsy-close");
    close.getStyleClass().addAll("quiet", "close");
    close.setMinWidth(USE_PREF_SIZE);
    close.setAccessibleText(ui.texts().get("autopsy.close"));
    Tip.on(close, ui.texts().get("autopsy.close"));
    close.setOnAction(_ -> selection.clear());
    return close;
  }

  /** The width that so many networks need beside each other. */
  public double leastWidth(int networks) {
    return ui.look().getValue().scaled(LEAST_COLUMN) * networks;
  }

  private void refresh() {
    if (snapshot.getValue().isPresent() && selection.selected().isPresent()) {
      show(snapshot.getValue().get(), selection.selected().get());
    }
  }

  private void show(Snapshot now, UnitRef unit) {
    int layers = now.scenario().setup().hidden().size();
    boolean deep = layers > 1 && unit.layer() < layers;
    String title =
        ui.texts()
            .get(
                deep ? "autopsy.titleOfLayer" : "autopsy.title",
                unit.name(layers),
                Integer.toString(unit.layer() + 1));
    arrange(now, unit);
    List<LineStyle> styles = styles(now);
    for (int each : shown) {
      parts.get(each).show(title, now, unit, styles.get(each));
      parts.get(each).show(product(now, now.contenders().get(each), unit));
    }
    autopsy.inquestProperty().get().filter(each -> each.unit().equals(unit)).ifPresent(this::show);
  }

  private void arrange(Snapshot now, UnitRef unit) {
    int networks = now.contenders().size();
    while (parts.size() < networks) {
      parts.add(new ContenderAutopsy(ui, work, autopsy, parts.size()));
    }
    int room = (int) Math.max(1, getWidth() / leastWidth(1));
    // What is selected from may be ahead of what is shown.
    List<Integer> wanted =
        selection.shown(room).stream()
            .filter(each -> each < networks)
            .filter(each -> now.contenders().get(each).network().shape().has(unit))
            .toList();
    int having =
        (int) now.contenders().stream().filter(each -> each.network().shape().has(unit)).count();
    share.show(wanted.size(), having);
    if (!wanted.equals(shown)) {
      shown = wanted;
      Columns.arrange(columns, shown.stream().map(parts::get).toList());
    }
  }

  private List<LineStyle> styles(Snapshot now) {
    return LineStyle.ofContenders(now.activations(), ui.look().getValue().palette());
  }

  /** What goes into the unit, for the sample that is followed. */
  private Optional<DotText> product(Snapshot now, ContenderSnapshot contender, UnitRef unit) {
    OptionalInt sample = sight.sampleProperty().get();
    if (sample.isEmpty() || sample.getAsInt() >= now.data().size()) {
      return Optional.empty();
    }
    double[] input = now.data().inputs(sample.getAsInt());
    return Optional.of(
        DotText.of(
            DotProduct.of(
                contender.network(), contender.activation(), input, unit.layer(), unit.unit())));
  }

  /** The snapshot comes a moment after what is joined with it. */
  private void show(Inquest inquest) {
    snapshot
        .getValue()
        .filter(now -> now.at().equals(inquest.at()))
        .ifPresent(now -> show(now, inquest));
  }

  private void show(Snapshot now, Inquest inquest) {
    List<LineStyle> styles = styles(now);
    for (int each : shown) {
      parts
          .get(each)
          .show(
              inquest.contenders().get(each),
              now.contenders().get(each).activation(inquest.unit().layer()),
              styles.get(each));
    }
  }
}
