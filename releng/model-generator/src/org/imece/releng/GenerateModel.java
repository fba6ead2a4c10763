/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenDelegationKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes {@code src-gen} of the model bundle from its Ecore files and brings its generator model up to date.
 * Argument: the folder of the model bundle.
 */
public final class GenerateModel {

	/** In this order a package uses only packages before it. */
	private static final List<String> PACKAGES = List.of("core", "stakeholder", "law", "coding", "evidence", "report");
	private static final String PROJECT = "org.imece.model";

	private GenerateModel() {
	}

	public static void main(String[] arguments) throws IOException {
		Path bundle = Path.of(arguments[0]).toAbsolutePath().normalize();
		deleteRecursively(bundle.resolve("src-gen"));
		Files.createDirectories(bundle.resolve("src-gen"));
		EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(bundle + "/"));

		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		List<EPackage> packages = new ArrayList<>();
		for (String name : PACKAGES) {
			URI uri = URI.createFileURI(bundle.resolve("model/" + name + ".ecore").toString());
			packages.add((EPackage) resources.getResource(uri, true).getContents().get(0));
		}
		GenModel genModel = genModel(packages);
		Resource resource = resources
				.createResource(URI.createFileURI(bundle.resolve("model/imece.genmodel").toString()));
		resource.getContents().add(genModel);
		resource.save(Map.of());

		Diagnostic diagnostic = generate(genModel);
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException(diagnostic.toString());
		}
		Files.deleteIfExists(bundle.resolve("plugin.xml.generated"));
	}

	private static GenModel genModel(List<EPackage> packages) {
		GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
		genModel.initialize(packages);
		genModel.setModelName("Imece");
		genModel.setModelDirectory("/" + PROJECT + "/src-gen");
		genModel.setModelPluginID(null); // plugin.xml and MANIFEST.MF are ours
		genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		genModel.setFeatureDelegation(GenDelegationKind.NONE_LITERAL);
		genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
		genModel.setSuppressGenModelAnnotations(false);
		genModel.setOperationReflection(true);
		genModel.setCanGenerate(true);
		genModel.setCodeFormatting(false);
		genModel.setCopyrightText("Copyright (c) 2026 İmece contributors\nSPDX-License-Identifier: EPL-2.0");
		for (GenPackage genPackage : genModel.getGenPackages()) {
			genPackage.setBasePackage(PROJECT);
			genPackage.setPrefix(prefix(genPackage.getEcorePackage().getName()));
			genPackage.setDisposableProviderFactory(true);
		}
		return genModel;
	}

	/** "Law" gives LawPackage and LawFactory; "core" would clash with nothing but reads better in full. */
	private static String prefix(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	private static Diagnostic generate(GenModel genModel) {
		Generator generator = new Generator();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		return generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
	}

	private static void deleteRecursively(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
