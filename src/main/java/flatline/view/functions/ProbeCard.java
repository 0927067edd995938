package flatline.view.functions;

import flatline.model.language.RunningText;
import flatline.view.Ui;
import flatline.viewmodel.Message;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What it means to stand where the probe stands, and the way to where it happens. */
final class ProbeCard extends VBox {

  private final Ui ui;
  private final Label title = new Label();
  private final Label note = new Label();

  ProbeCard(Ui ui, Runnable openTraining) {
    this.ui = ui;
    getStyleClass().addAll("card", "probe-card");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    note.setId("probe-note");
    note.getStyleClass().addAll("muted", "note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var train = new Button(ui.texts().get("functions.train"));
    train.setId("open-training");
    train.getStyleClass().add("accent");
    train.setMaxWidth(Double.MAX_VALUE);
    train.setWrapText(true);
    train.setOnAction(_ -> openTraining.run());
    getChildren().addAll(title, note, gap, train);
  }

  void show(double x, List<Message> sentences) {
    title.setText(ui.texts().get("functions.probe", ui.texts().numbers().brief(x)));
    note.setText(sentences.stream().map(ui.texts()::say).collect(RunningText.inARow()));
  }
}
