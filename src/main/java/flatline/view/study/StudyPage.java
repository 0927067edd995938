package flatline.view.study;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import flatline.view.Page;
import flatline.view.Segments;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.study.comparison.ComparisonView;
import flatline.view.study.digits.DigitsView;
import flatline.view.study.map.SurvivalMapView;
import flatline.view.study.remedy.RemediesView;
import flatline.view.study.stream.LongRunView;
import flatline.view.study.theory.TheoryView;
import flatline.viewmodel.study.StudyPart;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.study.digits.ImageDialogs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The sections of the page, of which one is open. */
public final class StudyPage extends BorderPane {

  private final Map<StudyPart, Region> contents = new EnumMap<>(StudyPart.class);

  private StudyPage(StudyViewModel study, Words words, List<Section> sections) {
    setId("study");
    getStyleClass().add("study-page");
    var byPart = sections.stream().collect(toMap(Section::part, identity()));
    var bar = new Segments(name -> study.open(StudyPart.valueOf(name)));
    for (Section section : sections) {
      bar.add(section.part().name(), "section-" + section.id(), words.get(section.title()));
    }
    var top = new HBox(bar);
    top.setAlignment(Pos.CENTER);
    top.getStyleClass().add("study-sections");
    setTop(top);
    new Life(this)
        .hear(
            study.partProperty(),
            part -> {
              bar.show(part.name());
              open(requireNonNull(byPart.get(part)));
            });
  }

  private void open(Section section) {
    setCenter(contents.computeIfAbsent(section.part(), _ -> section.content().get()));
  }

  /** The page as the window takes it; its sections are made when they are first opened. */
  public static Page of(StudyViewModel study, ImageDialogs dialogs, Ui ui) {
    var words = new Words(ui.texts());
    return new Page(
        "study", () -> new StudyPage(study, words, sections(study, dialogs, ui, words)), List.of());
  }

  private static List<Section> sections(
      StudyViewModel study, ImageDialogs dialogs, Ui ui, Words words) {
    return List.of(
        new Section(
            StudyPart.COMPARISON,
            "study.comparison",
            () -> new ComparisonView(study.comparison(), ui, words)),
        new Section(StudyPart.MAP, "study.map", () -> new SurvivalMapView(study.map(), ui, words)),
        new Section(
            StudyPart.REMEDIES,
            "study.remedies",
            () -> new RemediesView(study.remedies(), ui, words)),
        new Section(
            StudyPart.LONG_RUN, "study.longRun", () -> new LongRunView(study.longRun(), ui, words)),
        new Section(
            StudyPart.THEORY, "study.theory", () -> new TheoryView(study.theory(), ui, words)),
        new Section(
            StudyPart.DIGITS,
            "study.digits",
            () -> new DigitsView(study.digits(), dialogs, ui, words)));
  }
}
