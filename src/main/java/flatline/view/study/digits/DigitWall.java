package flatline.view.study.digits;

import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.study.DigitPainter;
import flatline.view.plot.study.DigitPicture;
import flatline.viewmodel.study.digits.DigitSheet;
import flatline.viewmodel.study.digits.DigitsViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Some images, what each network takes them for, and those on which they differ. */
final class DigitWall extends VBox {

  private final DigitsViewModel model;
  private final Ui ui;
  private final Words words;
  private final Label said = new Label();
  private final PlotCanvas canvas = new PlotCanvas(this::paint);

  DigitWall(DigitsViewModel model, Ui ui, Words words) {
    this.model = model;
    this.ui = ui;
    this.words = words;
    setId("digit-wall");
    getStyleClass().add("digit-wall");
    said.setId("digits-said");
    said.getStyleClass().addAll("caption", "muted");
    said.setWrapText(true);
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    var turn = new Button(words.get("digits.others"));
    turn.setId("digits-others");
    turn.getStyleClass().addAll("quiet", "link");
    turn.setMinWidth(USE_PREF_SIZE);
    turn.setOnAction(_ -> model.turnPage());
    var line = new HBox(said, turn);
    line.getStyleClass().add("study-line");
    getChildren().addAll(line, canvas);
    canvas.exhibit(() -> words.get("picture.of.digits"));
    managedProperty().bind(visibleProperty());
    var life = new Life(this);
    life.hear(model.sheetProperty(), this::show);
    life.hear(model.pageProperty(), _ -> canvas.repaint());
    life.hear(ui.look(), _ -> show(model.sheetProperty().get()));
  }

  private void show(Optional<DigitSheet> sheet) {
    setVisible(sheet.isPresent());
    sheet.ifPresent(now -> {
      String epoch = Integer.toString(now.epoch());
      said.setText(words.get("digits.said", Long.toString(now.seed()), epoch));
      double height = DigitPainter.height(now.networks().size(), ui.look().getValue());
      canvas.setMinHeight(height);
      canvas.setPrefHeight(height);
      canvas.setMaxHeight(height);
      canvas.setAccessibleText(disputedTitle(now));
    });
    canvas.repaint();
  }

  private void paint(Pen pen) {
    Look look = ui.look().getValue();
    model.sheetProperty().get().ifPresent(now -> DigitPainter.paint(pen, picture(now, look), look));
  }

  private DigitPicture picture(DigitSheet sheet, Look look) {
    int page = model.pageProperty().get();
    List<DigitPicture.Row> rows =
        sheet.networks().stream()
            .map(each ->
                new DigitPicture.Row(
                    words.name(each.activation()),
                    LineStyle.of(each.activation(), look.palette()).color()))
            .toList();
    List<DigitPicture.Group> groups = new ArrayList<>();
    groups.add(
        new DigitPicture.Group(
            words.get("digits.some", words.numbers().grouped(sheet.images().size())),
            count -> seen(sheet, sheet.some(page, count))));
    if (sheet.networks().size() > 1) {
      groups.add(
          new DigitPicture.Group(
              disputedTitle(sheet), count -> seen(sheet, sheet.someDisputed(page, count))));
    }
    return new DigitPicture(words.get("digits.truth"), rows, groups);
  }

  private String disputedTitle(DigitSheet sheet) {
    return words.get("digits.disputed", words.numbers().grouped(sheet.disputed().size()));
  }

  private static List<DigitPicture.Seen> seen(DigitSheet sheet, List<Integer> images) {
    return images.stream().map(image -> seen(sheet, image)).toList();
  }

  private static DigitPicture.Seen seen(DigitSheet sheet, int image) {
    int[] levels = sheet.images().image(image);
    int columns = sheet.images().columns();
    return new DigitPicture.Seen(
        pixel -> levels[pixel],
        levels.length / columns,
        columns,
        sheet.images().label(image),
        sheet.networks().stream().map(network -> network.of(image)).toList());
  }
}
