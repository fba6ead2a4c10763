/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.imece.model.PartialDate;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of change by itself: undone, redone, stored. */
class UndoTest extends ProjectTestBase {

	/** An organisation with three tags and three roles, and another one. */
	record Two(Organisation one, Organisation other) {
	}

	static Stream<Arguments> changes() {
		return Stream.of( //
				change("set", two -> two.one.setKind(OrganisationKind.CSO)),
				change("set to null", two -> two.one.setFounded(null)),
				change("unset", two -> two.one.eUnset(StakeholderPackage.Literals.ORGANISATION__FOUNDED)),
				change("unset a list", two -> two.one.eUnset(StakeholderPackage.Literals.PARTY__ROLES)),
				change("add", two -> two.one.getTags().add("d")),
				change("add between", two -> two.one.getTags().add(1, "d")),
				change("add many", two -> two.one.getTags().addAll(1, List.of("d", "e"))),
				change("remove", two -> two.one.getTags().remove("b")),
				change("remove many", two -> two.one.getTags().removeAll(List.of("a", "c"))),
				change("clear", two -> two.one.getTags().clear()),
				change("replace", two -> two.one.getTags().set(1, "d")),
				change("move", two -> two.one.getTags().move(0, 2)),
				change("move by value", two -> two.one.getTags().move(2, "a")),
				change("map: add", two -> two.one.getNames().put("fr", "Nom")),
				change("map: replace", two -> two.one.getNames().put("tr", "Başka")),
				change("map: remove", two -> two.one.getNames().removeKey("tr")),
				change("map: remove the only one", two -> two.one.getDescriptions().clear()),
				change("children: remove", two -> two.one.getRoles().remove(1)),
				change("children: remove many", two -> two.one.getRoles()
						.removeAll(List.of(two.one.getRoles().get(0), two.one.getRoles().get(2)))),
				change("children: clear", two -> two.one.getRoles().clear()),
				change("children: replace", two -> two.one.getRoles().set(1, role(two.other))),
				change("children: move", two -> two.one.getRoles().move(0, 2)),
				change("child to another record", two -> two.other.getRoles().add(two.one.getRoles().get(1))),
				change("children to another record", two -> two.other.getRoles().addAll(0, two.one.getRoles())),
				change("child to another record and changed", two -> {
					Role role = two.one.getRoles().get(0);
					two.other.getRoles().add(0, role);
					role.setTitle("taşındı");
					two.one.getTags().clear();
				}), //
				change("the same thing several times", two -> {
					two.one.getTags().add("x");
					two.one.getTags().remove("x");
					two.one.getTags().add(0, "x");
					two.one.getTags().move(2, "x");
				}));
	}

	private static Arguments change(String name, Consumer<Two> change) {
		return Arguments.of(name, change);
	}

	private static Role role(Organisation object) {
		Role role = StakeholderFactory.eINSTANCE.createRole();
		role.setId(java.util.UUID.randomUUID().toString());
		role.setObject(object);
		return role;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("changes")
	void undoneRedoneAndStored(String name, Consumer<Two> change) throws CoreException {
		Two two = new Two(addOrganisation("Bir"), addOrganisation("İki"));
		project.edit("prepare", () -> {
			two.one.setFounded(PartialDate.ofYear(1998));
			two.one.getTags().addAll(List.of("a", "b", "c"));
			two.one.getDescriptions().put("tr", "Açıklama");
			two.one.getRoles().addAll(List.of(role(two.other), role(two.one), role(two.other)));
			two.other.getRoles().add(role(two.one));
		});
		Map<String, String> before = state();
		project.edit("change", () -> change.accept(two));
		Map<String, String> after = state();
		assertNotEquals(before, after);
		project.undo();
		assertEquals(before, state());
		project.flush();
		project.redo();
		assertEquals(after, state());
		project.undo();
		project.redo();
		assertEquals(after, state());
		reopen();
		assertEquals(after, state());
	}
}
