# callPackage ./packaging/nix/package.nix { }
{
  lib,
  rustPlatform,
  installShellFiles,
  stdenv,
  python3,
}:

rustPlatform.buildRustPackage {
  pname = "trustpath";
  version = (lib.importTOML ../../Cargo.toml).package.version;

  src = lib.cleanSource ../..;
  cargoLock.lockFile = ../../Cargo.lock;

  nativeBuildInputs = [
    installShellFiles
    python3
  ];

  # The tests want terminals, and some of them other programs: they are for whoever changes the program.
  doCheck = false;

  postInstall = lib.optionalString (stdenv.buildPlatform.canExecute stdenv.hostPlatform) ''
    installManPage --name trustpath.1 <($out/bin/trustpath man)
    installShellCompletion --cmd trustpath \
      --bash <($out/bin/trustpath completions bash) \
      --zsh <($out/bin/trustpath completions zsh) \
      --fish <($out/bin/trustpath completions fish)
    mkdir -p $out/share/doc/trustpath
    python3 packaging/licences.py ${stdenv.hostPlatform.rust.rustcTarget} >$out/share/doc/trustpath/THIRD-PARTY.txt
  '';

  meta = {
    description = "Private, offline guide in the terminal for two people rebuilding trust";
    license = lib.licenses.mit;
    mainProgram = "trustpath";
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
}
