package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.DotProduct;
import flatline.model.network.UnitRef;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.LineStyle;
import flatline.viewmodel.training.NetworkSight;
import flatline.viewmodel.training.UnitSelection;
import flatline.viewmodel.training.UnitWork;
import flatline.viewmodel.training.timeline.AutopsyViewModel;
import flatline.viewmodel.training.timeline.DotText;
import flatline.viewmodel.training.timeline.Inquest;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The selected unit in every contender: how it fares, why it died, and what can be done to it. */
public final class AutopsyPane extends VBox {

  private final Ui ui;
  private final TimelineViewModel timeline;
  private final AutopsyViewModel autopsy;
  private final UnitSelection selection;
  private final NetworkSight sight;
  private final ObservableValue<Optional<Snapshot>> snapshot;
  private final Label title = new Label();
  private final VBox sections = new VBox();
  private final List<ContenderAutopsy> parts = new ArrayList<>();

  /** A pane that shows the selected unit of what is trained. */
  public AutopsyPane(
      Ui ui,
      UnitWork work,
      AutopsyViewModel autopsy,
      ObservableValue<Optional<Snapshot>> snapshot) {
    this.ui = ui;
    this.autopsy = autopsy;
    this.snapshot = snapshot;
    timeline = work.timeline();
    selection = work.selection();
    sight = work.sight();
    setId("autopsy");
    sections.getStyleClass().add("sections");
    getChildren().addAll(header(), scrolling());
    var life = new Life(this);
    life.hear(snapshot, _ -> refresh());
    life.hear(selection.selectedProperty(), _ -> refresh());
    life.hear(sight.sampleProperty(), _ -> refresh());
    life.hear(autopsy.inquestProperty(), inquest -> inquest.ifPresent(this::show));
    life.hear(ui.look(), _ -> wear());
  }

  private HBox header() {
    title.getStyleClass().add("heading");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = new Button("✕");
    close.setId("autopsy-close");
    close.getStyleClass().add("quiet");
    close.setAccessibleText(ui.texts().get("autopsy.close"));
    close.setOnAction(event -> selection.clear());
    HBox header = new HBox(title, space, close);
    header.getStyleClass().add("head");
    return header;
  }

  private ScrollPane scrolling() {
    ScrollPane scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void refresh() {
    if (snapshot.getValue().isPresent() && selection.selected().isPresent()) {
      show(snapshot.getValue().get(), selection.selected().get());
    }
  }

  private void show(Snapshot now, UnitRef unit) {
    String key =
        now.scenario().setup().hidden().size() > 1 ? "autopsy.titleOfLayer" : "autopsy.title";
    title.setText(
        ui.texts().get(key, Integer.toString(unit.unit() + 1), Integer.toString(unit.layer() + 1)));
    while (parts.size() < now.contenders().size()) {
      parts.add(new ContenderAutopsy(ui, timeline, autopsy, parts.size()));
    }
    if (sections.getChildren().size() != now.contenders().size()) {
      sections.getChildren().setAll(parts.subList(0, now.contenders().size()));
    }
    List<LineStyle> styles = styles(now);
    for (int i = 0; i < now.contenders().size(); i++) {
      parts.get(i).show(now.contenders().get(i), unit, styles.get(i));
      parts.get(i).show(product(now, now.contenders().get(i), unit));
    }
    autopsy.inquestProperty().get().filter(each -> each.unit().equals(unit)).ifPresent(this::show);
  }

  private List<LineStyle> styles(Snapshot now) {
    return LineStyle.ofContenders(now.activations(), ui.look().getValue().palette());
  }

  /** All that is painted in a contender's colour is painted anew, in light and in dark. */
  private void wear() {
    refresh();
  }

  /** What goes into the unit, for the sample that is followed. */
  private Optional<DotText> product(Snapshot now, ContenderSnapshot contender, UnitRef unit) {
    OptionalInt sample = sight.sampleProperty().get();
    if (sample.isEmpty() || sample.getAsInt() >= now.data().size()) {
      return Optional.empty();
    }
    double[] input = {now.data().x(sample.getAsInt()), now.data().y(sample.getAsInt())};
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
    for (int i = 0; i < Math.min(parts.size(), inquest.contenders().size()); i++) {
      parts.get(i).show(inquest.contenders().get(i), now.contenders().get(i), styles.get(i));
    }
  }
}
