/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.core.text.Fingerprint;
import org.imece.model.core.CoreFactory;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.imece.tests.support.ModelText;

/**
 * Edits a project without end, as a user would, and says on standard output what it did:
 * {@code E number record=digest record=- ...} after each edit (undo and redo are edits too), {@code C number} when all
 * edits up to that one have been committed; every other run never waits for that. Arguments: address of the project, seed.
 */
public final class EditingRun {

	private final Random random;
	private final IResearchProject project;
	private final List<String> ids = new ArrayList<>();
	private long number;

	private EditingRun(IResearchProject project, long seed) {
		this.project = project;
		random = new Random(seed);
	}

	public static void main(String[] arguments) throws CoreException {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		IResearchProject project = factory.open(URI.create(arguments[0]), ProjectOptions.headless("kullanıcı"));
		new EditingRun(project, Long.parseLong(arguments[1])).run();
	}

	private void run() throws CoreException {
		project.addListener(new IProjectListener() {
			@Override
			public void edited(Set<String> recordIds) {
				report(recordIds);
			}
		});
		project.all(Organisation.class).forEach(organisation -> ids.add(organisation.getId()));
		boolean waits = random.nextBoolean(); // otherwise all is left to the autosave
		while (true) {
			step();
			if (waits && random.nextInt(60) == 0) {
				project.flush();
				say("C " + number);
			}
			LockSupport.parkNanos(random.nextInt(3_000_000)); // a user's pace, speeded up
		}
	}

	private void report(Set<String> recordIds) {
		StringBuilder line = new StringBuilder("E ").append(++number);
		for (String id : recordIds) {
			line.append(' ').append(id).append('=').append(project.root(id).map(EditingRun::digest).orElse("-"));
		}
		say(line.toString());
	}

	/** Of all that a record says. */
	static String digest(EObject root) {
		return Fingerprint.of(ModelText.of(root).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
	}

	private static void say(String line) {
		System.out.println(line);
		System.out.flush();
	}

	private void step() throws CoreException {
		switch (random.nextInt(10)) {
		case 0, 1 -> project.edit("Add", this::addOrganisation);
		case 2 -> project.edit("Delete", this::delete);
		case 3 -> {
			if (project.canUndo()) {
				project.undo();
			}
		}
		case 4 -> {
			if (project.canRedo()) {
				project.redo();
			}
		}
		case 5 -> project.edit("Role", this::addRole);
		default -> project.edit("Rename", this::renameSome);
		}
	}

	private void addOrganisation() {
		Organisation organisation = StakeholderFactory.eINSTANCE.createOrganisation();
		organisation.getNames().put("tr", "Kuruluş " + random.nextInt());
		ids.add(project.add(organisation).getId());
	}

	private void delete() throws CoreException {
		Party party = any();
		if (party != null && ids.size() > 5) {
			project.delete(party);
		}
	}

	private void addRole() {
		Party subject = any();
		if (subject != null) {
			Role role = StakeholderFactory.eINSTANCE.createRole();
			role.setId(new java.util.UUID(random.nextLong(), random.nextLong()).toString());
			role.setObject(any());
			subject.getRoles().add(random.nextInt(subject.getRoles().size() + 1), role);
		}
	}

	/** Several records in one edit, which must be there together or not at all. */
	private void renameSome() {
		for (int i = random.nextInt(3); i >= 0; i--) {
			Party party = any();
			if (party != null) {
				party.getNames().put(random.nextBoolean() ? "tr" : "en", "Ad ğıİşçöü " + random.nextInt());
				var note = CoreFactory.eINSTANCE.createNote();
				note.setText("x".repeat(random.nextInt(3000)));
				party.getNotes().add(note);
				if (party.getNotes().size() > 5) {
					party.getNotes().remove(0);
				}
			}
		}
	}

	private Party any() {
		for (int attempt = 0; attempt < 5 && !ids.isEmpty(); attempt++) {
			var found = project.root(ids.get(random.nextInt(ids.size())));
			if (found.isPresent()) {
				return (Party) found.get();
			}
		}
		return null;
	}
}
