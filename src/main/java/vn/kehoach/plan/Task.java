package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * The fields of a task (nhiệm vụ).
 *
 * @param lead       cơ quan chủ trì
 * @param with       cơ quan phối hợp
 * @param deadline   thời hạn hoàn thành
 * @param product    sản phẩm
 * @param audience   the units it is intended for (đối tượng áp dụng), used when deriving plans
 * @param indicators ids of the indicators it serves
 * @param rationale  why it is proposed; never printed
 */
public record Task(
    @Nullable Text id,
    List<Text> lead,
    List<Text> with,
    @Nullable Deadline deadline,
    List<Text> product,
    List<Text> audience,
    List<Text> indicators,
    @Nullable Text place,
    @Nullable Text time,
    @Nullable Text rationale) {

  /** A task with only lead agencies, partners and audience. */
  public static Task of(List<Text> lead, List<Text> with, List<Text> audience) {
    return new Task(null, lead, with, null, List.of(), audience, List.of(), null, null, null);
  }

  /** Whether it is an activity (hoạt động), with a time or a place; its agencies are then called units. */
  public boolean isActivity() {
    return place != null || time != null;
  }

  /** The same task with other lead agencies and partners. */
  public Task by(List<Text> leaders, List<Text> partners) {
    return new Task(id, leaders, partners, deadline, product, audience, indicators, place, time, rationale);
  }

  public Task withAudience(List<Text> units) {
    return new Task(id, lead, with, deadline, product, units, indicators, place, time, rationale);
  }

  public Task withIndicators(List<Text> ids) {
    return new Task(id, lead, with, deadline, product, audience, ids, place, time, rationale);
  }

  /** Whether no field is given. */
  boolean isEmpty() {
    return !prints() && id == null && audience.isEmpty() && indicators.isEmpty() && rationale == null;
  }

  /** Whether any field is printed. */
  public boolean prints() {
    return !lead.isEmpty() || !with.isEmpty() || deadline != null || !product.isEmpty() || isActivity();
  }
}
