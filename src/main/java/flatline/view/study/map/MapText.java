package flatline.view.study.map;

import flatline.model.activation.Activation;
import flatline.model.number.Numbers;
import flatline.model.study.StudyAxis;
import flatline.view.Words;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.study.MapField;
import flatline.viewmodel.study.MapReading;
import flatline.viewmodel.study.MapSubject;
import flatline.viewmodel.study.StudyTextKeys;
import java.util.List;

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

  /** Whose measure it is. */
  String subject(MapSubject subject, List<Activation> contenders) {
    String of = words.name(contenders.get(subject.of()), contenders);
    return subject.against().isPresent()
        ? words.get(
            "study.map.difference",
            of,
            words.name(contenders.get(subject.against().getAsInt()), contenders))
        : of;
  }

  /** The numbers of a cell, a line each. */
  String cell(MapField field, CellCursor.Place place) {
    MapReading reading = field.reading(place.column(), place.row());
    List<Double> at = field.plan().cells().get(field.plan().cell(place.column(), place.row())).at();
    String here = at(field, at);
    if (reading.done() == 0) {
      return here + "\n" + words.get("study.map.nothing");
    }
    String known = reading.exact() ? "" : words.get("study.map.coarse", at(field, reading.at()));
    return String.join("\n", here, known, figures(field, reading)).replace("\n\n", "\n");
  }

  private String at(MapField field, List<Double> values) {
    List<StudyAxis> axes = field.plan().axes();
    return words.get(
        "study.map.at",
        setting(axes.getFirst()),
        Numbers.brief(values.getFirst()),
        setting(axes.getLast()),
        Numbers.brief(values.getLast()));
  }

  private String figures(MapField field, MapReading reading) {
    var format = new MeasureFormat(field.measure());
    List<Activation> contenders = field.plan().cells().getFirst().scenario().setup().contenders();
    var distribution = reading.distribution();
    String mean =
        words.get(
            "study.map.mean",
            subject(field.subject(), contenders),
            words.get(StudyTextKeys.MEASURES.of(field.measure().id())),
            format.value(distribution.mean()),
            format.range(distribution.low(), distribution.high()));
    String seeds =
        words.get(
            "study.map.seeds",
            Numbers.grouped(reading.done()),
            Numbers.grouped(field.plan().seeds()));
    String diverged =
        reading.diverged() == 0
            ? ""
            : words.get(
                "study.map.diverged",
                Numbers.grouped(reading.diverged()),
                Numbers.fixed(100.0 * reading.diverged() / reading.done(), 0));
    return mean + "\n" + seeds + diverged;
  }
}
