# A formula for a tap of one's own. The address and the sum are filled in with the first release.
class Trustpath < Formula
  desc "Private, offline guide in the terminal for two people rebuilding trust"
  homepage "@REPOSITORY@"
  url "@REPOSITORY@/archive/refs/tags/v0.1.0.tar.gz"
  sha256 "@SHA256@"
  license "MIT"

  depends_on "rust" => :build

  def install
    system "cargo", "install", *std_cargo_args
    generate_completions_from_executable(bin/"trustpath", "completions")
    (man1/"trustpath.1").write Utils.safe_popen_read(bin/"trustpath", "man")
    target = Utils.safe_popen_read("rustc", "-vV")[/^host: (.*)$/, 1]
    (doc/"THIRD-PARTY.txt").write Utils.safe_popen_read("packaging/licences.py", target)
  end

  test do
    ENV["TRUSTPATH_DATA_DIR"] = testpath/"data"
    ENV["TRUSTPATH_STATE_DIR"] = testpath/"state"
    assert_match version.to_s, shell_output("#{bin}/trustpath --version")
    assert_match "reads well", shell_output("#{bin}/trustpath check")
  end
end
