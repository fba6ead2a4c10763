/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.imece.model.PartialDate;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Link;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change, mixed at random: undo leads back through every state, redo forward, and a reopened project is the same. */
class RandomEditsTest extends ProjectTestBase {

	private static final int EDITS = 150;

	private Random random;

	static LongStream seeds() {
		return LongStream.range(1, Integer.getInteger("imece.test.seeds", 7));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void undoAndRedoLeadThroughTheSameStates(long seed) throws CoreException {
		random = new Random(seed);
		for (int i = 0; i < 4; i++) {
			addOrganisation("Kuruluş " + i);
		}
		List<Map<String, String>> states = new ArrayList<>(List.of(state()));
		List<String> labels = new ArrayList<>(List.of(""));
		while (states.size() < EDITS) {
			StringBuilder label = new StringBuilder();
			String name = "Edit " + random.nextLong();
			boolean fails = random.nextInt(8) == 0;
			Map<String, String> before = state();
			try {
				project.edit(name, () -> {
					for (int i = random.nextInt(5); i >= 0; i--) {
						label.append(change()).append(' ');
					}
					if (fails) {
						throw new CoreException(Status.error("on purpose"));
					}
				});
			} catch (CoreException e) {
				assertEquals(before, state(), "taken back: " + label);
				continue;
			}
			if (project.undoLabel().equals(name)) { // otherwise the edit changed nothing
				states.add(state());
				labels.add(label.toString());
			}
			if (random.nextInt(20) == 0) {
				project.flush();
			}
		}
		for (int i = states.size() - 2; i >= 0; i--) {
			project.undo();
			assertEquals(states.get(i), state(), "undo of " + labels.get(i + 1));
			if (random.nextInt(20) == 0) {
				project.flush();
			}
		}
		for (int i = 1; i < states.size(); i++) {
			project.redo();
			assertEquals(states.get(i), state(), "redo of " + labels.get(i));
		}
		assertFalse(project.canRedo());
		reopen();
		assertEquals(states.get(states.size() - 1), state());
	}

	private Organisation any() {
		List<Organisation> all = project.all(Organisation.class);
		return all.isEmpty() ? project.add(StakeholderFactory.eINSTANCE.createOrganisation())
				: all.get(random.nextInt(all.size()));
	}

	private String change() throws CoreException {
		Organisation one = any();
		Organisation other = any();
		int kind = random.nextInt(20);
		switch (kind) {
		case 0 -> one.setKind(OrganisationKind.get(random.nextInt(8)));
		case 1 -> one.setFounded(random.nextBoolean() ? null : PartialDate.ofYear(1900 + random.nextInt(100)));
		case 2 -> one.getNames().put(random.nextBoolean() ? "en" : "tr", "Ad " + random.nextInt(100));
		case 3 -> one.getNames().removeKey("en");
		case 4 -> one.getTags().add(Math.min(one.getTags().size(), random.nextInt(3)), "t" + random.nextInt());
		case 5 -> one.getTags().addAll(List.of("m" + random.nextInt(), "m" + random.nextInt()));
		case 6 -> removeSome(one.getTags());
		case 7 -> move(one.getTags());
		case 8 -> one.getRoles().add(random.nextInt(one.getRoles().size() + 1), role(other));
		case 9 -> one.getRoles().addAll(List.of(role(one), role(other)));
		case 10 -> one.getRoles().addAll(other.getRoles()); // moves them all from one record to another
		case 11 -> removeSome(one.getRoles());
		case 12 -> move(one.getRoles());
		case 13 -> setAny(one.getRoles(), role(other));
		case 14 -> one.getRoles().clear();
		case 15 -> {
			Organisation added = StakeholderFactory.eINSTANCE.createOrganisation();
			project.add(added);
			added.getNames().put("tr", "Yeni " + random.nextInt(100));
		}
		case 16 -> {
			if (random.nextInt(3) == 0) {
				project.delete(one);
			}
		}
		case 17 -> one.getLinks().add(link(other));
		default -> {
			if (!other.getRoles().isEmpty()) {
				one.getLinks().add(link(other.getRoles().get(random.nextInt(other.getRoles().size()))));
			}
		}
		}
		return String.valueOf(kind);
	}

	private static <T> void setAny(EList<T> list, T value) {
		if (!list.isEmpty()) {
			list.set(list.size() - 1, value);
		}
	}

	private <T> void removeSome(EList<T> list) {
		List<T> doomed = list.stream().filter(item -> random.nextInt(3) == 0).toList();
		if (random.nextBoolean()) {
			list.removeAll(doomed);
		} else {
			doomed.forEach(list::remove);
		}
	}

	private <T> void move(EList<T> list) {
		if (list.size() > 1) {
			if (random.nextInt(4) == 0) {
				ECollections.reverse(list);
			} else {
				list.move(random.nextInt(list.size()), random.nextInt(list.size()));
			}
		}
	}

	private Role role(Organisation object) {
		Role role = StakeholderFactory.eINSTANCE.createRole();
		role.setId(new UUID(random.nextLong(), random.nextLong()).toString());
		role.setObject(object);
		return role;
	}

	private Link link(Element target) {
		Link link = CoreFactory.eINSTANCE.createLink();
		link.setKind("enables");
		link.setTarget(target);
		return link;
	}
}
