package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * The signer and the signing authority (quyền hạn, chức vụ, họ tên người ký). Each agency that issues a joint plan (kế
 * hoạch liên tịch) has one.
 *
 * @param onBehalfOf     TM., thay mặt
 * @param signingFor     KT., ký thay
 * @param byOrderOf      TL., thừa lệnh
 * @param byDelegationOf TUQ., thừa ủy quyền
 * @param acting         Q., quyền
 * @param office         the position of a board's head in the agency, printed above the name
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
