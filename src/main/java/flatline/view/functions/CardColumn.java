package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.view.ContentScroll;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.functions.FunctionsViewModel;
import flatline.viewmodel.functions.ProbeNote;
import flatline.viewmodel.functions.ProbeReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cards at the right: one for each function that is on, and the one for the probe. */
final class CardColumn extends VBox {

  private final FunctionsViewModel model;
  private final Ui ui;
  private final Map<String, FunctionCard> cards = new HashMap<>();
  private final VBox stack = new VBox();
  private final ProbeCard probe;

  CardColumn(FunctionsViewModel model, Ui ui, Runnable openTraining) {
    this.model = model;
    this.ui = ui;
    probe = new ProbeCard(ui, openTraining);
    getStyleClass().add("cards");
    stack.getStyleClass().add("cards");
    var scroll = new ContentScroll(stack);
    scroll.setFitToHeight(true);
    // Where there is room to spare the last card takes it; where there is none, the others scroll.
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    VBox.setVgrow(probe, Priority.ALWAYS);
    getChildren().addAll(scroll, probe);
    var life = new Life(this);
    life.hear(model.shownProperty(), _ -> show());
    life.hear(model.probeProperty(), _ -> show());
  }

  private void show() {
    double x = model.probeProperty().get();
    List<Activation> shown = model.shownProperty().get();
    var stacked = shown.stream().map(this::card).toList();
    if (!stack.getChildren().equals(stacked)) {
      stack.getChildren().setAll(stacked);
    }
    shown.forEach(function -> card(function).show(new ProbeReading(function, x)));
    probe.show(x, ProbeNote.of(shown, x));
  }

  private FunctionCard card(Activation function) {
    return cards.computeIfAbsent(
        function.id(),
        _ -> {
          var card = new FunctionCard(function, ui);
          VBox.setVgrow(card, Priority.ALWAYS);
          return card;
        });
  }
}
