package flatline.interchange.remedy;

import flatline.interchange.json.JsonEdit;
import flatline.interchange.json.JsonMembers;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.optimizer.Learned;
import flatline.model.remedy.RemedyKind;
import flatline.model.remedy.RemedyPart;
import flatline.model.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A remedy as what it sets in a scenario's file: each of its keys takes the place of the file's,
 * with all that is in it.
 *
 * @param name what it is called
 * @param members values in JSON by their keys, in the order in which they are set
 */
public record RemedyChange(String name, Map<String, String> members) {

  /** Copies the map, keeps its order. */
  public RemedyChange {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /**
   * A remedy of one's own.
   *
   * @param change an object of keys of a scenario's file
   * @throws ScenarioException if it is none
   */
  public static RemedyChange of(String name, String change) throws ScenarioException {
    return new RemedyChange(name, JsonMembers.of(change));
  }

  /** Some at once, named by all of them. */
  public static RemedyChange of(List<RemedyPart> parts) {
    SequencedMap<String, String> members = new LinkedHashMap<>();
    for (RemedyPart part : parts) {
      try {
        members.putAll(JsonMembers.of(change(part)));
      } catch (ScenarioException impossible) {
        throw new IllegalStateException(part.name(), impossible);
      }
    }
    String name = parts.stream().map(RemedyPart::name).collect(Collectors.joining(", "));
    return new RemedyChange(name, members);
  }

  private static String change(RemedyPart part) {
    String number = part.number().isPresent() ? RemedyKind.plain(part.number().getAsDouble()) : "";
    return switch (part.kind()) {
      case LEAKY ->
          "{\"contenders\": [{\"activation\": \"leaky_relu\", \"alpha\": " + number + "}]}";
      case PRELU ->
          "{\"contenders\": [{\"activation\": \"leaky_relu\", \"alpha\": "
              + number
              + ", \"leakRate\": "
              + Learned.CUSTOMARY_LEAK_RATE
              + "}]}";
      case BATCH_NORM -> "{\"batchNorm\": true}";
      case RATE_FACTOR -> "{\"rateFactor\": " + number + "}";
      case MOMENTUM -> "{\"optimizer\": {\"kind\": \"sgd\", \"momentum\": " + number + "}}";
      case ADAM ->
          "{\"optimizer\": {\"kind\": \"adam\"}, \"learningRate\": "
              + number
              + ", \"interventions\": []}";
      case CLIP -> "{\"clip\": " + number + "}";
      case WARM_UP -> "{\"schedule\": {\"kind\": \"warm_up\", \"steps\": " + number + "}}";
      case RESET -> "{\"reset\": {\"every\": " + number + "}}";
      case COSINE -> "{\"schedule\": {\"kind\": \"cosine\"}}";
      case L1, L2 -> {
        String kind = part.kind().id();
        yield "{\"regularization\": {\"kind\": \"" + kind + "\", \"rate\": " + number + "}}";
      }
      case STANDARDIZED -> "{\"normalization\": {\"kind\": \"standardized\"}}";
    };
  }

  /** The change as one object in JSON. */
  public String json() {
    return members.entrySet().stream()
        .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /**
   * A cause with this remedy.
   *
   * @throws ScenarioException if it cannot be had there; its path is that of the key that is wrong
   */
  public Scenario in(Scenario cause) throws ScenarioException {
    String text = new String(ScenarioText.write(cause), StandardCharsets.UTF_8);
    for (Map.Entry<String, String> each : members.entrySet()) {
      if (!JsonEdit.isPath(each.getKey())) {
        throw new ScenarioException("there is no key " + each.getKey());
      }
      text = JsonEdit.put(text, each.getKey(), each.getValue());
    }
    return ScenarioText.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
