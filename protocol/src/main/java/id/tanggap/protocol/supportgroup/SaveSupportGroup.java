package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Changes who works in a support group and how its tickets are assigned. Tickets that a former
 * member holds stay his.
 *
 * @param code the support group
 * @param version version read
 * @param assignment how its tickets find their assignee
 * @param members all members it then has; disabled users who worked in it stay unnamed in it
 */
public record SaveSupportGroup(
        @NotBlank @Size(max = 40) String code,
        @NotNull Integer version,
        @NotNull AssignmentMode assignment,
        @NotNull @Size(max = 200) List<@NotNull @Valid GroupMemberDraft> members)
        implements ClientCommand<SupportGroupReply> {}
