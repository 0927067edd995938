package flatline.view.study.map;

import static java.util.stream.Collectors.joining;

import flatline.model.activation.Activation;
import flatline.model.scenario.Setup;
import flatline.model.study.StudyAxis;
import flatline.view.Words;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.study.MapField;
import flatline.viewmodel.study.MapPlace;
import flatline.viewmodel.study.MapReading;
import flatline.viewmodel.study.MapSubject;
import flatline.viewmodel.study.MapTally;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.List;
import java.util.stream.Stream;

/** What a map says in words and numbers. */
final class MapText {

  private final Words words;

  MapText(Words words) {
    this.words = words;
  }

  /** The name of the setting of an axis. */
  String setting(StudyAxis axis) {
    return words.get(StudyTextKeys.AXES.of(axis.setting().key()));
  }

  /** Whose measure can be chosen: of a pair both are shown. */
  String subject(MapSubject subject, Setup setup) {
    return named("study.map.pair", subject, setup);
  }

  /** Whose field it is: of a pair their difference. */
  String field(MapField field) {
    return named("study.map.difference", field.subject(), field.setup());
  }

  /** What a map of two says in one sentence; nothing of one alone. */
  String verdict(MapField field) {
    return field.tally().map(tally -> verdict(field, tally)).orElse("");
  }

  private String verdict(MapField field, MapTally tally) {
    String cells = words.numbers().grouped(tally.cells());
    if (tally.lower() + tally.higher() == 0) {
      return words.get("study.map.verdict.none", cells);
    }
    Setup setup = field.setup();
    boolean lower = tally.lower() > tally.higher();
    String measure = field.measure().id();
    return words.get(
        "study.map.verdict",
        words.name(field.subject().of(), setup),
        words.name(field.subject().against().orElseThrow(), setup),
        words.get((lower ? StudyTextKeys.LOWER : StudyTextKeys.HIGHER).of(measure)),
        words.numbers().grouped(Math.max(tally.lower(), tally.higher())),
        cells,
        words.numbers().grouped(Math.min(tally.lower(), tally.higher())));
  }

  private String named(String pair, MapSubject subject, Setup setup) {
    String of = words.name(subject.of(), setup);
    return subject.against().isPresent()
        ? words.get(pair, of, words.name(subject.against().getAsInt(), setup))
        : of;
  }

  /** The numbers of a cell, a line each. */
  String cell(MapField field, MapPlace place) {
    MapReading reading = field.reading(place.column(), place.row());
    List<Double> at = field.plan().cells().get(field.plan().cell(place.column(), place.row())).at();
    String here = at(field, at);
    if (reading.done() == 0) {
      return here + "\n" + words.get("study.map.nothing");
    }
    String known = reading.exact() ? "" : words.get("study.map.coarse", at(field, reading.at()));
    return Stream.of(
            Stream.of(here, known),
            field.all().stream().map(each -> figures(each, place)),
            Stream.of(seeds(field, reading)))
        .flatMap(lines -> lines)
        .filter(line -> !line.isEmpty())
        .collect(joining("\n"));
  }

  private String at(MapField field, List<Double> values) {
    List<StudyAxis> axes = field.plan().axes();
    return words.get(
        "study.map.at",
        setting(axes.getFirst()),
        words.numbers().brief(values.getFirst()),
        setting(axes.getLast()),
        words.numbers().brief(values.getLast()));
  }

  private String figures(MapField field, MapPlace place) {
    var format = new MeasureFormat(field.measure(), words.numbers());
    var distribution = field.reading(place.column(), place.row()).distribution();
    boolean difference = field.subject().isDifference();
    Activation of = field.contenders().get(field.subject().of());
    return words.get(
        "study.map.mean",
        field(field),
        difference
            ? format.difference(distribution.mean(), words)
            : format.value(distribution.mean(), of, words),
        difference
            ? format.differenceRange(distribution.low(), distribution.high())
            : format.range(distribution.low(), distribution.high()));
  }

  private String seeds(MapField field, MapReading reading) {
    String seeds =
        words.get(
            "study.map.seeds",
            words.numbers().grouped(reading.done()),
            words.numbers().grouped(field.plan().seeds()));
    return reading.diverged() == 0
        ? seeds
        : seeds
            + words.get(
                "study.map.diverged",
                words.numbers().grouped(reading.diverged()),
                words.numbers().fixed(100.0 * reading.diverged() / reading.done(), 0));
  }
}
