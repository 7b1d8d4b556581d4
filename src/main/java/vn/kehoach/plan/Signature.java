package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * Who signs, and by what authority (quyền hạn, chức vụ, họ tên người ký). Each body that
 * issues a joint plan (kế hoạch liên tịch) has one.
 *
 * @param onBehalfOf     TM., thay mặt
 * @param signingFor     KT., ký thay
 * @param byOrderOf      TL., thừa lệnh
 * @param byDelegationOf TUQ., thừa ủy quyền
 * @param acting         Q., quyền
 * @param office         a board head's own office, above the name
 */
public record Signature(
    @Nullable Text onBehalfOf,
    @Nullable Text signingFor,
    @Nullable Text byOrderOf,
    @Nullable Text byDelegationOf,
    boolean acting,
    @Nullable Text title,
    @Nullable Text name,
    @Nullable Text office) {}
